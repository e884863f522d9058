package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerCounts;
import org.sayso.ledger.custody.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves a ledger between a file and a server, or anywhere else. */
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        description = {
            "Copies a whole ledger into an empty one: reports with their bytes, readings, decisions, the hash chain, every number.",
            "The copy is verified before it is kept; stopped half-way, nothing of it is."
        },
        footer = {
            "",
            "Examples:",
            "  sayso copy sayso.db postgresql://mira@db.example/ledger     from a laptop to the team's server",
            "  sayso copy postgresql://mira@db.example/ledger trip.db      and back",
            "  sayso copy sayso.db evening.db                              a copy as of now, while others write"
        })
final class CopyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "A file, or postgresql://user@host/database.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The same; empty, or made where it is not there.")
    private String to;

    @Override
    public Integer call() {
        try (Ledger original = Ledger.openExisting(from);
                Ledger copy = Ledger.open(to)) {
            Verification found = original.copyTo(copy);
            LedgerCounts counts = copy.counts();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s now holds %s, %s and %s, as %s does.%n",
                    copy.location(),
                    Summary.counted(counts.reports(), "report"),
                    Summary.counted(counts.claims(), "claim"),
                    Summary.counted(counts.events(), "event"),
                    original.location());
            out.printf(
                    "It is whole: %s of the hash chain. Head of the chain: %s%n",
                    Summary.counted(found.links(), "link"), found.head());
        }
        return ExitStatus.ALL_WELL;
    }
}
