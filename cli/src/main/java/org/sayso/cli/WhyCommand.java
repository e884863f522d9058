package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the tree of say-so under an event. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description =
                "Shows the say-so under an event: its origins, the claims that come down to each, and the sentence of each claim.",
        footer = {"", "Examples:", "  sayso events                 lists the events with their numbers", "  sayso why 7"
        })
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Parameters(paramLabel = "EVENT", description = "Number or id of the event.")
    private String event;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            PrintWriter out = spec.commandLine().getOut();
            new WhyTree(opened, Terminal.ofLauncher().width()).print(opened.why(event), out);
        }
        return ExitStatus.ALL_WELL;
    }
}
