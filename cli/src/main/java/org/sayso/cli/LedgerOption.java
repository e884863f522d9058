package org.sayso.cli;

import java.nio.file.Path;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "sayso.db",
            description = "The ledger (default: ${DEFAULT-VALUE}).")
    private Path file;

    /** The ledger, made where there is none. */
    Ledger openForWriting() {
        return Ledger.open(file);
    }

    /** The ledger, which must be there. */
    Ledger openForAsking() {
        return Ledger.openExisting(file);
    }
}
