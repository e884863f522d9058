package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands a ledger over in a format that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the ledger for other programs, one JSON object a line.",
        footer = {
            "",
            "Examples:",
            "  sayso export --format ledger > events.jsonl       one event a line, with mentions, origins and disagreements",
            "  sayso export --format reports --out reports.jsonl one report a line, with what it copies"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        try (Ledger opened = ledger.openForAsking()) {
            if (file == null) {
                write(opened, spec.commandLine().getOut());
            } else {
                try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                    write(opened, out);
                }
            }
        }
        return ExitStatus.ALL_WELL;
    }

    private void write(Ledger opened, PrintWriter out) {
        Consumer<String> line = text -> out.print(text + "\n");
        switch (format) {
            case ledger -> opened.exportLedger(line);
            case reports -> opened.exportReports(line);
        }
        if (out.checkError()) {
            throw UserError.failed("cannot write to " + (file == null ? "standard output" : file));
        }
    }

    /** What {@code --format} can be. */
    enum Format {
        ledger,
        reports
    }
}
