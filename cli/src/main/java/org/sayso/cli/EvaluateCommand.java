package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.evaluation.Accuracy;
import org.sayso.evaluation.Accuracy.Measured;
import org.sayso.evaluation.AccuracyRecord;
import org.sayso.evaluation.Figure;
import org.sayso.evaluation.QuantityScore;
import org.sayso.evaluation.Scorer;
import org.sayso.evaluation.Task;
import org.sayso.evaluation.Tasks;
import org.sayso.reader.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures readings against gold data. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures what the reader finds against gold data.",
        footer = {
            "",
            "Examples:",
            "  sayso evaluate ledger ../shared/gold/ledger/dev.jsonl --out pred.jsonl",
            "  sayso evaluate attribution ../shared/gold/attribution/dev.jsonl --out pred.jsonl -- --fold 0",
            "  sayso evaluate --all          every figure, into docs/accuracy.md",
            "  sayso evaluate --quick --check    fails when a recorded figure fell by more than a point"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TASK",
            description = "Named after the gold folder: ledger, attribution, time, place, quantity, fakes, ...")
    private @Nullable String task;

    @Parameters(index = "1", arity = "0..1", paramLabel = "GOLD", description = "The gold file.")
    private @Nullable Path gold;

    @Parameters(
            index = "2..*",
            paramLabel = "ARGUMENT",
            description = "After --: more arguments for the score.py beside GOLD.")
    private List<String> scorerArguments = List.of();

    @Option(
            names = "--out",
            paramLabel = "PRED",
            description = "Where the predictions are written (default: TASK.pred.jsonl).")
    private @Nullable Path predictions;

    @Option(names = "--all", description = "Measure every figure and write the table of accuracies.")
    private boolean all;

    @Option(names = "--quick", description = "Measure only the figures that take a minute or two.")
    private boolean quick;

    @Option(names = "--check", description = "Compare with the table of accuracies instead of writing it.")
    private boolean check;

    @Option(
            names = "--gold-folder",
            paramLabel = "FOLDER",
            defaultValue = "../shared/gold",
            description = "Where the gold folders lie (default: ${DEFAULT-VALUE}).")
    private Path goldFolder;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            defaultValue = "docs/accuracy.md",
            description = "The table of accuracies (default: ${DEFAULT-VALUE}).")
    private Path table;

    @Option(
            names = "--parse-cache",
            paramLabel = "FOLDER",
            defaultValue = "${env:SAYSO_PARSE_CACHE}",
            description = "Keep parsed texts here, to measure changed rules quickly.")
    private @Nullable Path parseCache;

    @Option(
            names = "--lean",
            description = "Measure the lean profile of sayso bulk; with --all, name a --table for it.")
    private boolean lean;

    @Override
    public Integer call() throws IOException {
        if (all || quick) {
            return measureAll();
        }
        if (task == null || gold == null) {
            throw UserError.wrongUse("evaluate needs a TASK and its GOLD file, or --all; tasks: " + taskNames());
        }
        return measureOne(task, gold);
    }

    private int measureOne(String name, Path goldFile) throws IOException {
        Task chosen = Tasks.named(name)
                .orElseThrow(() -> UserError.wrongUse("no task named '" + name + "'; there are " + taskNames()));
        if (!Files.isRegularFile(goldFile)) {
            throw UserError.failed(goldFile + ": no such gold file");
        }
        Path out = predictions == null ? Path.of(name + ".pred.jsonl") : predictions;
        chosen.predict(reader(), goldFile, out);
        PrintWriter print = spec.commandLine().getOut();
        Map<String, Double> own = chosen.figures(goldFile, out);
        Optional<Scorer> scorer = Scorer.beside(goldFile, chosen.scorer());
        if (!own.isEmpty()) {
            new TreeMap<>(own).forEach((figure, value) -> print.printf(Locale.ROOT, "%-40s %6.1f%n", figure, value));
        } else if (scorer.isPresent()) {
            print.print(scorer.get().run(scorerCall(chosen, goldFile, out)));
        } else if (name.equals("quantity")) {
            print.println(told(QuantityScore.of(goldFile, out)));
        } else {
            print.println("Predictions are in " + out + "; no " + chosen.scorer() + " lies beside " + goldFile
                    + ", or there is no python3.");
        }
        print.flush();
        return ExitStatus.ALL_WELL;
    }

    private List<String> scorerCall(Task chosen, Path goldFile, Path out) {
        List<String> call = new ArrayList<>(chosen.scorerArguments(goldFile, out));
        call.addAll(scorerArguments);
        return call;
    }

    private static String told(QuantityScore score) {
        return String.format(
                Locale.ROOT,
                "%d quantities, %d predicted: found %.1f %%, with exactly the right bounds %.1f %%",
                score.gold(),
                score.predicted(),
                score.foundRecall(),
                score.exactRecall());
    }

    private int measureAll() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isDirectory(goldFolder)) {
            out.println("Nothing measured: there is no gold data in " + goldFolder + ".");
            return ExitStatus.ALL_WELL;
        }
        List<Figure> figures = Accuracy.figures().stream()
                .filter(figure -> all || figure.quick())
                .toList();
        Path work = Files.createTempDirectory("sayso-evaluate");
        List<Measured> measured = new Accuracy(reader(), goldFolder, work, err::println).measure(figures);
        for (Measured m : measured) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %-70s %6.1f  %s%n",
                    m.figure().task(),
                    m.figure().meaning(),
                    m.percentage(),
                    m.figure().reaches(m.percentage())
                            ? ""
                            : "(must " + m.figure().must() + ")");
        }
        if (check) {
            List<String> losses = AccuracyRecord.losses(measured, table);
            losses.forEach(loss -> err.println("sayso: fell by more than a point: " + loss));
            return losses.isEmpty() ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
        }
        if (all) {
            AccuracyRecord.write(measured, table);
            out.println("Written to " + table + ".");
        }
        return ExitStatus.ALL_WELL;
    }

    private ReportReader reader() {
        return lean ? Readers.leanCachingParsesIn(parseCache) : Readers.cachingParsesIn(parseCache);
    }

    private static String taskNames() {
        return Tasks.all().stream().map(Task::name).collect(Collectors.joining(", "));
    }
}
