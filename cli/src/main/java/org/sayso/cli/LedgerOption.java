package org.sayso.cli;

import org.sayso.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            defaultValue = "sayso.db",
            description = "The ledger: a file, or postgresql://user@host/database (default: ${DEFAULT-VALUE}).")
    private String address;

    /** The ledger, made where there is none. */
    Ledger openForWriting() {
        return Ledger.open(address);
    }

    /** The ledger, which must be there. */
    Ledger openForAsking() {
        return Ledger.openExisting(address);
    }
}
