package org.sayso.ledger;

import java.util.List;
import org.sayso.ledger.store.EvidenceRow;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/**
 * A report as the ledger keeps it.
 *
 * @param sha256 of the original bytes
 * @param evidence where they were found
 * @param reading the current one
 */
public record ReportView(Report report, String sha256, List<EvidenceRow> evidence, Reading reading) {

    public ReportView {
        evidence = List.copyOf(evidence);
    }
}
