package org.sayso.ledger.store;

import org.sayso.model.Report;

/**
 * A report in a ledger.
 *
 * @param no its number in this ledger, in order of arrival
 * @param sha256 of its original bytes
 */
public record ReportRow(long no, Report report, String sha256) {

    public String id() {
        return report.id();
    }
}
