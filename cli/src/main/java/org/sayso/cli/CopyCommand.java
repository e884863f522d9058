package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerCounts;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.store.PostgresAddress;
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
        try (Ledger original = Ledger.openExisting(from)) {
            boolean made = !PostgresAddress.isOne(to) && Files.notExists(Path.of(to));
            try (Ledger copy = Ledger.open(to)) {
                tell(original, copy, original.copyTo(copy));
            } catch (LedgerException e) {
                if (made) {
                    removeEmpty(Path.of(to));
                }
                throw e;
            }
        }
        return ExitStatus.ALL_WELL;
    }

    private void tell(Ledger original, Ledger copy, Verification found) {
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

    /* What somebody else has begun meanwhile in the same file stays. */
    private static void removeEmpty(Path file) {
        try (Ledger left = Ledger.openExisting(file)) {
            if (!left.head().isEmpty()) {
                return;
            }
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw UserError.failed(file + " is an empty ledger now and cannot be removed: " + e.getMessage());
        }
    }
}
