package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.sayso.cli.text.OneLine;
import org.sayso.cli.text.Shortened;
import org.sayso.ledger.Ledger;
import org.sayso.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds reports by words of their title and text, in any language. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description =
                "Finds reports whose title or text has all these words, in any language; a trailing * is a prefix.",
        footer = {"", "Examples:", "  sayso find market shelling", "  sayso find Krankenhaus", "  sayso find \"shell*\""
        })
final class FindCommand implements Callable<Integer> {

    private static final int LONGEST_TITLE = 80;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "50",
            description = "Most reports to show (default: ${DEFAULT-VALUE}).")
    private int most;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words that must all occur.")
    private List<String> words;

    @Override
    public Integer call() {
        if (most < 1) {
            throw UserError.wrongUse("--most needs a number of 1 or more, not " + most);
        }
        try (Ledger opened = ledger.openForAsking()) {
            PrintWriter out = spec.commandLine().getOut();
            List<String> found = opened.search(String.join(" ", words), most);
            for (String id : found) {
                opened.report(id).ifPresent(view -> out.println(line(view.report())));
            }
            if (found.isEmpty()) {
                spec.commandLine().getErr().println("no report has all of: " + String.join(" ", words));
            }
        }
        return ExitStatus.ALL_WELL;
    }

    static String line(Report report) {
        String title = report.title() == null ? report.text() : report.title();
        return String.join(
                "  ",
                report.id(),
                Objects.toString(report.date(), "undated"),
                Objects.toString(report.outlet(), "outlet unknown"),
                Shortened.to(LONGEST_TITLE, OneLine.of(title)));
    }
}
