package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.model.json.Exchange;
import org.sayso.reader.InOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports: into the ledger, or with {@code --format reading} to standard output. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads reports into the ledger, or writes what it finds to standard output.",
        footer = {
            "",
            "Examples:",
            "  sayso read reports/*.txt day.jsonl",
            "  sayso read --ledger syria.db --outlet \"The Lantern\" --date 2012-10-11 page.txt",
            "  sayso read --format reading reports/ > readings.jsonl"
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders, globs, addresses of pages and feeds, - for standard input.")
    private List<String> files;

    @Mixin
    private IntakeOptions intake;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private CollectorOption collector;

    @Option(
            names = "--format",
            paramLabel = "reading",
            description = "Write one reading a line to standard output; no ledger is touched.")
    private @Nullable ReadFormat format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at the same time (default: one a core). Changes nothing but the time.")
    private @Nullable Integer threads;

    @Override
    public Integer call() {
        InOrder inOrder = inOrder();
        PrintWriter err = spec.commandLine().getErr();
        Summary summary = new Summary();
        try (Captures captures = Intake.with(intake.settings()).read(files);
                OutcomeSink sink = sink();
                Progress progress = Progress.of("Reading", Terminal.ofLauncher())) {
            new Batch(Readers::standard, inOrder, sink).read(captures, outcome -> {
                summary.count(outcome);
                progress.step();
            });
            sink.finish(summary);
        }
        summary.tell(err);
        return summary.failures() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }

    private OutcomeSink sink() {
        if (format == null) {
            return new LedgerSink(ledger.openForWriting(), collector.name());
        }
        return new ReadingLines(spec.commandLine().getOut());
    }

    private InOrder inOrder() {
        if (threads != null && threads < 1) {
            throw UserError.wrongUse("--threads needs a number of 1 or more, not " + threads);
        }
        return threads == null ? InOrder.onAllCores() : new InOrder(threads);
    }

    /** What {@code --format} can be. */
    enum ReadFormat {
        reading
    }

    private record ReadingLines(PrintWriter out) implements OutcomeSink {

        @Override
        public void accept(Outcome outcome) {
            if (outcome instanceof Outcome.Read read) {
                out.print(Exchange.line(read.reading()));
                out.print('\n');
                if (out.checkError()) {
                    throw UserError.failed("cannot write to standard output");
                }
            }
        }

        @Override
        public void close() {
            if (out.checkError()) {
                throw UserError.failed("cannot write to standard output");
            }
        }
    }
}
