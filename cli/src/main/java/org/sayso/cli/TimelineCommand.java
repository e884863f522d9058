package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.HappeningRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints events by day. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description =
                "Prints events by day; what the reports date no closer than to some days stands under those days, and what "
                        + "they do not date at all stands apart.",
        footer = {
            "",
            "Examples:",
            "  sayso timeline --place Homs --independent 2",
            "  sayso timeline --since 2012-10-01 --until 2012-10-31"
        })
final class TimelineCommand implements Callable<Integer> {

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
            new Timeline(Terminal.ofLauncher().width()).print(events, out);
            out.println(Summary.counted(events.size(), "event")
                    + "; ! marks accounts that disagree. Next: sayso why NUMBER");
        }
        return ExitStatus.ALL_WELL;
    }
}
