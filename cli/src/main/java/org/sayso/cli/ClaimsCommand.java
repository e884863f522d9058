package org.sayso.cli;

import static org.sayso.cli.Page.Heading.fixed;
import static org.sayso.cli.Page.Heading.number;
import static org.sayso.cli.Page.Heading.share;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.ChainText;
import org.sayso.cli.text.CountText;
import org.sayso.cli.text.DatesText;
import org.sayso.cli.text.FactualityText;
import org.sayso.cli.text.GradeText;
import org.sayso.cli.text.OneLine;
import org.sayso.cli.text.Shortened;
import org.sayso.ledger.ClaimView;
import org.sayso.ledger.Ledger;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists claims: what, who says so, how sure, when, where, how many. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists claims: the words of the report, who says so (the chain, outermost first), how sure, when,"
                + " where, how many.",
        footer = {
            "",
            "Examples:",
            "  sayso claims --type defect",
            "  sayso claims --report lantern-0914",
            "",
            "The number in the first column is that of the event; 'sayso why NUMBER' shows the say-so under it."
        })
final class ClaimsCommand implements Callable<Integer> {

    private static final int LONGEST_QUOTE = 140;
    private static final int WIDE = 118;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = EventTypeConverter.class,
            completionCandidates = EventTypeConverter.Candidates.class,
            description = "Only events of this type: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventType type;

    @Option(names = "--report", paramLabel = "ID", description = "Only the claims of this report.")
    private @Nullable String report;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            List<ClaimView> claims = report == null ? opened.claims(type) : ofReport(opened, report);
            PrintWriter out = spec.commandLine().getOut();
            int width = Terminal.ofLauncher().width();
            out.println(width < WIDE ? narrowTable(width, claims) : wideTable(width, claims));
            out.println(Summary.counted(claims.size(), "claim")
                    + ". A machine proposed these; 'sayso why EVENT' shows what each rests on. F3? is a grade"
                    + " of the Admiralty code that it proposes; without the question mark a person set it.");
        }
        return ExitStatus.ALL_WELL;
    }

    private List<ClaimView> ofReport(Ledger opened, String id) {
        return opened.claimsOf(id).stream()
                .filter(claim -> type == null || claim.type() == type)
                .toList();
    }

    private static String wideTable(int width, List<ClaimView> claims) {
        List<Page.Heading> headings = List.of(
                number("event", 5),
                share("claim", 4),
                share("who says so", 4),
                fixed("how sure", 12),
                fixed("when", 10),
                share("where", 1),
                fixed("how many", 9));
        return new Page(width)
                .table(headings, claims.stream().map(ClaimsCommand::wideRow).toList());
    }

    private static String narrowTable(int width, List<ClaimView> claims) {
        List<Page.Heading> headings = List.of(
                number("event", 5),
                share("claim", 5),
                share("who says so", 4),
                fixed("how sure", 9),
                fixed("when, where, how many", 10));
        return new Page(width)
                .table(headings, claims.stream().map(ClaimsCommand::narrowRow).toList());
    }

    private static String[] wideRow(ClaimView claim) {
        return new String[] {
            event(claim), words(claim), chain(claim), held(claim), when(claim), where(claim), howMany(claim)
        };
    }

    private static String[] narrowRow(ClaimView claim) {
        String whenWhereHowMany = Stream.of(when(claim), where(claim), howMany(claim))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new String[] {event(claim), words(claim), chain(claim), held(claim), whenWhereHowMany};
    }

    private static String event(ClaimView claim) {
        return String.valueOf(claim.eventNo());
    }

    private static String words(ClaimView claim) {
        return claim.type().wire() + ": " + Shortened.to(LONGEST_QUOTE, OneLine.of(claim.quote()));
    }

    private static String chain(ClaimView claim) {
        return ChainText.of(claim.outlet(), claim.chain());
    }

    private static String held(ClaimView claim) {
        return FactualityText.of(claim.certainty(), claim.polarity(), claim.phase())
                + (claim.background() ? ", background" : "") + (claim.toldAgain() ? ", told again" : "") + "\n"
                + GradeText.of(null, claim.proposed(), claim.credibility());
    }

    private static String when(ClaimView claim) {
        return DatesText.of(claim.time());
    }

    private static String where(ClaimView claim) {
        return Optional.ofNullable(claim.place()).map(HappeningPlace::name).orElse("");
    }

    private static String howMany(ClaimView claim) {
        return CountText.of(claim.quantity());
    }
}
