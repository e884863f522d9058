package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.OneLine;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReportView;
import org.sayso.ledger.version.Change;
import org.sayso.ledger.version.RelatedReport;
import org.sayso.ledger.version.VersionDiff;
import org.sayso.model.Report;
import org.sayso.reader.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one report: what is known of it, where it was found, its versions and copies, and what changed between versions. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a report: what is known of it, where it was found, its other versions",
            "with what changed, and the reports that share its text."
        },
        footer = {"", "Examples:", "  sayso report lantern-0914", "  sayso report --text lantern-0914"})
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(names = "--text", description = "Print the text, too.")
    private boolean text;

    @Parameters(paramLabel = "REPORT", description = "Id of the report.")
    private String id;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            ReportView view = opened.report(id)
                    .orElseThrow(() -> UserError.failed("no report " + id + " in " + opened.location()));
            PrintWriter out = spec.commandLine().getOut();
            head(view, opened.receipt(id).language(), out);
            opened.related(id).forEach(related -> related(view.report(), related, out));
            if (text) {
                out.println();
                out.println(view.report().text());
            }
        }
        return ExitStatus.ALL_WELL;
    }

    private static void head(ReportView view, @Nullable String language, PrintWriter out) {
        Report report = view.report();
        out.println(FindCommand.line(report));
        line("author", report.author(), out);
        line("address", report.url(), out);
        line("sha256", view.sha256(), out);
        view.evidence()
                .forEach(found -> line(
                        "found at",
                        found.location() + (found.capturedAt() == null ? "" : ", captured " + found.capturedAt()),
                        out));
        line("language", language == null ? null : told(language), out);
        line("claims", Integer.toString(view.reading().events().size()), out);
    }

    private static String told(String language) {
        String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
        return ReportReader.canRead(language)
                ? name
                : name + "; kept and findable, but no claims are read out of this language";
    }

    private static void related(Report own, RelatedReport related, PrintWriter out) {
        Report other = related.report();
        out.println("  " + related.relation().words() + " " + other.id() + "  "
                + Objects.toString(other.date(), "undated") + "  " + Objects.toString(other.outlet(), "outlet unknown")
                + (related.samePage() ? "  (the same page)" : "")
                + String.format(Locale.ROOT, "  %.0f %% of the shorter text", 100 * related.containment()));
        switch (related.relation()) {
            case EARLIER_VERSION -> changes(VersionDiff.between(other, own), out);
            case LATER_VERSION -> changes(VersionDiff.between(own, other), out);
            case COPIED_FROM, COPIED_BY, SHARES_PASSAGES, REWORDED -> {}
        }
    }

    private static void changes(List<Change> changes, PrintWriter out) {
        if (changes.isEmpty()) {
            out.println("    nothing in its text or fields differs");
        }
        for (Change change : changes) {
            String field = change.field().equals("text") ? "" : change.field() + ": ";
            if (!change.before().isEmpty()) {
                out.println("    - " + field + OneLine.of(change.before()));
            }
            if (!change.after().isEmpty()) {
                out.println("    + " + field + OneLine.of(change.after()));
            }
        }
    }

    private static void line(String name, @Nullable String value, PrintWriter out) {
        if (value != null) {
            out.println("  " + name + ": " + OneLine.of(value));
        }
    }
}
