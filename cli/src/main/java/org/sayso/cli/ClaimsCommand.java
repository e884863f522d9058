package org.sayso.cli;

import static org.sayso.cli.Page.Heading.fixed;
import static org.sayso.cli.Page.Heading.number;
import static org.sayso.cli.Page.Heading.share;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.ChainText;
import org.sayso.cli.text.CountText;
import org.sayso.cli.text.DatesText;
import org.sayso.cli.text.FactualityText;
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
        description = "Lists claims: the words of the report, who says so (the chain, outermost first), how sure, when, where, how many.",
        footer = {
            "",
            "Examples:",
            "  sayso claims --type defect",
            "  sayso claims --report lantern-0914",
            "",
            "The number in the first column is that of the event; 'sayso why NUMBER' shows the say-so under it."
        })
final class ClaimsCommand implements Callable<Integer> {

    private static final int LONGEST_QUOTE = 160;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(names = "--type", paramLabel = "TYPE", converter = EventTypeConverter.class, completionCandidates = EventTypeConverter.Candidates.class,
            description = "Only events of this type: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventType type;

    @Option(names = "--report", paramLabel = "ID", description = "Only the claims of this report.")
    private @Nullable String report;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            List<ClaimView> claims = report == null ? opened.claims(type) : ofReport(opened, report);
            PrintWriter out = spec.commandLine().getOut();
            out.println(new Page(Terminal.ofLauncher().width())
                    .table(
                            List.of(
                                    number("event", 5),
                                    share("claim", 4),
                                    share("who says so", 4),
                                    fixed("how sure", 11),
                                    fixed("when", 10),
                                    share("where", 1),
                                    fixed("how many", 9)),
                            claims.stream().map(ClaimsCommand::row).toList()));
            out.println(Summary.counted(claims.size(), "claim") + ". A machine proposed these; 'sayso why EVENT' shows what each rests on.");
        }
        return ExitStatus.ALL_WELL;
    }

    private List<ClaimView> ofReport(Ledger opened, String id) {
        return opened.claimsOf(id).stream().filter(claim -> type == null || claim.type() == type).toList();
    }

    private static String[] row(ClaimView claim) {
        return new String[] {
            String.valueOf(claim.eventNo()),
            claim.type().wire() + ": " + Shortened.to(LONGEST_QUOTE, OneLine.of(claim.quote())),
            ChainText.of(claim.outlet(), claim.chain()),
            FactualityText.of(claim.certainty(), claim.polarity(), claim.phase()),
            DatesText.of(claim.time()),
            Optional.ofNullable(claim.place()).map(HappeningPlace::name).orElse(""),
            CountText.of(claim.quantity())
        };
    }
}
