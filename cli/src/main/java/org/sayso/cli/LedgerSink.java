package org.sayso.cli;

import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerCounts;
import org.sayso.model.CapturedReport;

/** Puts what was read into a ledger, each report whole or not at all. */
final class LedgerSink implements OutcomeSink {

    private final Ledger ledger;

    LedgerSink(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public boolean knows(CapturedReport captured, String readerVersion) {
        return ledger.has(captured.evidence().sha256(), readerVersion);
    }

    @Override
    public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            ledger.add(read.captured(), read.reading());
        }
    }

    @Override
    public void finish(Summary summary) {
        LedgerCounts counts = ledger.counts();
        summary.ledgerHolds(String.format(
                "%s now holds %s, %s of %s, %s",
                ledger.location(),
                Summary.counted(counts.reports(), "report"),
                Summary.counted(counts.claims(), "claim"),
                Summary.counted(counts.events(), "event"),
                Summary.counted(counts.origins(), "origin")));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
