package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.custody.stamp.StampedHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that nothing in a ledger was changed afterwards, or names the first broken link. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks the hash chain of decisions and custody records, and every report against it.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private TrustOption trusted;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            Verification found = opened.verify(trusted.trust());
            if (!found.isWhole()) {
                PrintWriter err = spec.commandLine().getErr();
                found.faults().forEach(fault -> err.println("sayso: " + opened.location() + ": " + fault));
                return ExitStatus.SOME_FAILED;
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println(opened.location() + " is whole: " + Summary.counted(found.links(), "link")
                    + " of the hash chain, " + Summary.counted(found.reports(), "report") + " with their bytes.");
            for (StampedHead stamp : found.stamps()) {
                out.println("Link " + stamp.link() + " existed at " + stamp.at() + ", says " + stamp.signer()
                        + (trusted.isGiven() ? "" : " (not checked against an authority: --trust)") + ".");
            }
            out.println("Head of the chain: " + found.head());
            out.println("Note it elsewhere: it shows later that nothing was cut off the end.");
            return ExitStatus.ALL_WELL;
        }
    }
}
