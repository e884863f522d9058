package org.sayso.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.decision.DecidedReading;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Reading;

/** The readings of reports with what was decided on them. Each is taken out of the ledger once: not for use after a report is read again. */
final class DecidedReadings {

    private final Tables tables;
    private final Map<String, Read> known = new TreeMap<>();

    private record Read(ReportRow report, Reading reading) {}

    DecidedReadings(Tables tables) {
        this.tables = tables;
    }

    boolean has(String report) {
        return known.containsKey(report) || tables.reports().byId(report).isPresent();
    }

    /** @throws LedgerException where there is no such report */
    ReportRow report(String id) {
        return read(id).report();
    }

    /** @throws LedgerException where there is no such report */
    DecidedReading under(Decisions decisions, String report) {
        Read read = read(report);
        return DecidedReading.of(read.report().report(), read.reading(), decisions.inReport(report));
    }

    private Read read(String id) {
        Read read = known.get(id);
        if (read == null) {
            ReportRow row = tables.reports()
                    .byId(id)
                    .orElseThrow(() -> new LedgerException(Trouble.REFUSED, "there is no report " + id));
            read = new Read(row, StoredReadings.of(tables, row));
            known.put(id, read);
        }
        return read;
    }
}
