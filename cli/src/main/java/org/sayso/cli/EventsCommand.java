package org.sayso.cli;

import static org.sayso.cli.Page.Heading.fixed;
import static org.sayso.cli.Page.Heading.number;
import static org.sayso.cli.Page.Heading.share;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.CountText;
import org.sayso.cli.text.DatesText;
import org.sayso.cli.text.OneLine;
import org.sayso.cli.text.Shortened;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.CountRange;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists events, each with how many independent origins stand behind it. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists events: what, when, where, how many, and how many independent origins stand behind them.",
        footer = {
            "",
            "Examples:",
            "  sayso events --independent 2          only what two independent origins stand behind",
            "  sayso events --disagree               only where the accounts part",
            "  sayso events --since 2012-10-01 --place Homs --origin Observatory",
            "  sayso events --actor Gaddafi          Qadhafi and Gadhafi, too; 'sayso actors' lists who there is"
        })
final class EventsCommand implements Callable<Integer> {

    private static final int LONGEST_SUMMARY = 120;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private EventsOption which;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            List<HappeningRow> events = opened.events(which.filter());
            PrintWriter out = spec.commandLine().getOut();
            out.println(new Page(Terminal.ofLauncher().width())
                    .table(
                            List.of(
                                    number("event", 5),
                                    share("what", 4),
                                    fixed("when", 10),
                                    share("where", 1),
                                    fixed("how many", 9),
                                    number("origins", 7),
                                    number("reports", 7),
                                    fixed("status", 9)),
                            events.stream().map(EventsCommand::row).toList()));
            out.println(
                    Summary.counted(events.size(), "event")
                            + ". 'origins' counts the independent ones; ! marks accounts that disagree; 'proposed' was decided by no person yet.");
        }
        return ExitStatus.ALL_WELL;
    }

    private static String[] row(HappeningRow row) {
        Event event = row.event();
        return new String[] {
            String.valueOf(row.no()),
            event.type().wire()
                    + (event.isBackground() ? " (background): " : ": ")
                    + Shortened.to(LONGEST_SUMMARY, OneLine.of(event.summary())),
            DatesText.of(event.time()),
            Optional.ofNullable(event.place()).map(HappeningPlace::name).orElse(""),
            count(event.quantity()),
            event.independentOrigins() + (event.disagreements().isEmpty() ? "" : " !"),
            String.valueOf(event.reports().size()),
            event.status().wire()
        };
    }

    private static String count(@Nullable CountRange count) {
        return count == null ? "" : CountText.range(count.low(), count.high(), false);
    }
}
