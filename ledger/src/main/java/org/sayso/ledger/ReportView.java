package org.sayso.ledger;

import java.util.List;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.store.EvidenceRow;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/**
 * A report as the ledger keeps it.
 *
 * @param sha256 of the original bytes
 * @param evidence where they were found
 * @param reading the current one, as the reader read it
 * @param decided that reading with what people corrected and added: its claims are those of the ledger
 * @param lost decisions on it that hold, but point where no claim stands any more: the text changed, or a newer reader finds nothing there
 */
public record ReportView(
        Report report,
        String sha256,
        List<EvidenceRow> evidence,
        Reading reading,
        Reading decided,
        List<DecisionRecord> lost) {

    public ReportView {
        evidence = List.copyOf(evidence);
        lost = List.copyOf(lost);
    }
}
