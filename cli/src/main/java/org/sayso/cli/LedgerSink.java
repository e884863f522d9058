package org.sayso.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Particulars;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerCounts;
import org.sayso.ledger.custody.Receipt;
import org.sayso.model.CapturedReport;
import org.sayso.reader.StandardReader;

/** Puts what was read into a ledger, each report whole or not at all. */
final class LedgerSink implements OutcomeSink {

    private final Ledger ledger;
    private final String collector;

    /** @param collector who brings the reports */
    LedgerSink(Ledger ledger, String collector) {
        this.ledger = ledger;
        this.collector = collector;
    }

    @Override
    public boolean knows(CapturedReport captured, String readerVersion) {
        return ledger.has(captured.evidence().sha256(), readerVersion);
    }

    @Override
    public void accept(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read ->
                ledger.add(read.captured(), read.reading(), receipt(read.taken().particulars(), read.language()));
            case Outcome.Known known ->
                ledger.foundAgain(
                        known.taken().captured(),
                        receipt(
                                known.taken().particulars(),
                                known.taken().particulars().language()));
            case Outcome.Failed ignored -> {}
            case Outcome.Skipped ignored -> {}
        }
    }

    private Receipt receipt(Particulars particulars, @Nullable String language) {
        List<Receipt.FieldNote> fields = particulars.found().stream()
                .map(source -> new Receipt.FieldNote(source.field(), source.rule(), source.words()))
                .toList();
        return new Receipt(collector, "Sayso " + StandardReader.VERSION, language, fields, particulars.notes());
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
