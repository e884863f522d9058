package org.sayso.ledger.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.CopyRow;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/**
 * A report that has its text, or part of it, from another.
 *
 * @param report id of the one that took it: the one that names the other, else the later
 * @param from id of the other
 * @param containment part of the shorter text that stands in the other, 0 to 1
 * @param evidence the passages and credits that show it
 */
public record CopyView(
        String report,
        @Nullable String outlet,
        String from,
        @Nullable String fromOutlet,
        CopyKind kind,
        double containment,
        CopyEvidence evidence) {

    static CopyView of(Report report, Report from, CopyRow copy) {
        try {
            CopyEvidence evidence = Exchange.mapper().readValue(copy.body(), CopyEvidence.class);
            CopyKind kind = CopyKind.valueOf(copy.kind());
            return new CopyView(
                    report.id(), report.outlet(), from.id(), from.outlet(), kind, copy.containment(), evidence);
        } catch (JsonProcessingException e) {
            throw new LedgerException(
                    Trouble.DAMAGED, "what " + report.id() + " took from " + from.id() + " is not readable", e);
        }
    }
}
