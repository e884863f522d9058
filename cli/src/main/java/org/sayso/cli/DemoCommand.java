package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a dozen reports about an invented conflict and shows what the ledger makes of them. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads a dozen reports about a war in Veldara, a country that does not exist, and shows what the ledger makes of them.")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("sayso-demo");
        try {
            return show(folder.resolve("demo.db"), reports(folder));
        } finally {
            delete(folder);
        }
    }

    private int show(Path ledger, Path reports) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "Twelve reports on a war that never was: three papers that print one wire story, a state agency, a rebel radio,");
        out.println(
                "an unverified video, a leaked document, a toll that rises, a colonel who has or has not changed sides.");
        out.println();
        out.flush();
        int status = run(out, "read", "--ledger", ledger.toString(), reports.toString());
        run(out, "claims", "--type", "defect", "--ledger", ledger.toString());
        run(out, "events", "--disagree", "--ledger", ledger.toString());
        mostDisputed(ledger).ifPresent(number -> run(out, "why", number, "--ledger", ledger.toString()));
        out.println();
        out.println("The demo's ledger is gone now. Try your own reports:");
        out.println();
        out.println("    ./sayso read my-reports/*.txt      then: ./sayso events, ./sayso claims, ./sayso why NUMBER");
        return status;
    }

    private int run(PrintWriter out, String... arguments) {
        out.println("$ sayso "
                + String.join(
                        " ",
                        Stream.of(arguments)
                                .map(DemoCommand::shown)
                                .filter(word -> !word.isEmpty())
                                .toList()));
        out.flush();
        CommandLine commandLine =
                Main.commandLine().setOut(out).setErr(spec.commandLine().getErr());
        int status = commandLine.execute(arguments);
        out.println();
        out.flush();
        return status;
    }

    /* The demo's own temporary files would only distract. */
    private static String shown(String argument) {
        return argument.equals("--ledger") || argument.endsWith("demo.db")
                ? ""
                : argument.endsWith("reports.jsonl") ? "reports.jsonl" : argument;
    }

    private static Optional<String> mostDisputed(Path file) {
        try (Ledger ledger = Ledger.openExisting(file)) {
            return ledger.events(EventFilter.ALL).stream()
                    .max(Comparator.comparingInt(
                                    (HappeningRow row) -> row.event().independentOrigins())
                            .thenComparingInt(row -> row.event().disagreements().size())
                            .thenComparingInt(row -> row.event().mentions().size())
                            .thenComparing(
                                    Comparator.comparingLong(HappeningRow::no).reversed()))
                    .map(row -> String.valueOf(row.no()));
        }
    }

    private static Path reports(Path folder) throws IOException {
        Path file = folder.resolve("reports.jsonl");
        try (InputStream in = DemoCommand.class.getResourceAsStream("demo/reports.jsonl")) {
            if (in == null) {
                throw new IOException("the demo's reports are missing from the jar");
            }
            Files.copy(in, file);
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
