package org.sayso.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.decision.DecidedReading;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Reading;
import org.sayso.model.json.Exchange;

/** The current reading of a report as a ledger keeps it. */
final class StoredReadings {

    private StoredReadings() {}

    /** As the reader read it. */
    static Reading of(Tables tables, ReportRow row) {
        try {
            return Exchange.reading(tables.reports().reading(row.no()).orElseThrow());
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "the reading of report " + row.id() + " is not readable", e);
        }
    }

    /** With what people decided on its claims. */
    static Reading decided(Tables tables, ReportRow row, Decisions decisions) {
        return whole(tables, row, decisions).reading();
    }

    /** As {@link #decided}, with what became of each decision. */
    static DecidedReading whole(Tables tables, ReportRow row, Decisions decisions) {
        return DecidedReading.of(row.report(), of(tables, row), decisions.inReport(row.id()));
    }
}
