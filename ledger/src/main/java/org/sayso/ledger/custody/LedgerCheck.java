package org.sayso.ledger.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.OriginalBytes;
import org.sayso.model.json.Exchange;

/** Checks that nothing in a ledger was changed behind its back: the hash chain link by link, then every report against what the chain says. */
public final class LedgerCheck {

    private final Tables tables;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, CustodyRecord> lastRecords = new TreeMap<>();
    private long links;
    private long reports;
    private String head = "";
    private boolean broken;

    private LedgerCheck(Tables tables) {
        this.tables = tables;
    }

    public static Verification of(Tables tables) {
        LedgerCheck check = new LedgerCheck(tables);
        tables.log().forEach(check::link);
        Set<String> expected = new TreeSet<>(check.lastRecords.keySet());
        tables.reports().forEach(report -> {
            expected.remove(report.id());
            check.report(report);
        });
        expected.forEach(id -> check.faults.add("report " + id + " is gone, though the log has it"));
        return new Verification(check.links, check.reports, check.head, check.faults);
    }

    private void link(LogRow row) {
        links++;
        if (!broken && (row.no() != links || !row.previous().equals(head) || !HashChain.isWhole(row))) {
            broken = true;
            faults.add("the log is broken at link " + row.no() + " (" + row.kind() + " " + row.subject() + ")");
        }
        head = row.hash();
        switch (row.kind()) {
            case CustodyRecord.ADDED, CustodyRecord.READ_AGAIN -> remember(row);
            case CustodyRecord.REMOVED -> lastRecords.remove(row.subject());
            default -> {}
        }
    }

    private void remember(LogRow row) {
        try {
            lastRecords.put(row.subject(), Exchange.mapper().readValue(row.body(), CustodyRecord.class));
        } catch (JsonProcessingException e) {
            faults.add("link " + row.no() + " of the log is not readable");
        }
    }

    private void report(ReportRow report) {
        reports++;
        CustodyRecord record = lastRecords.get(report.id());
        if (record == null) {
            faults.add("report " + report.id() + " is not in the log");
            return;
        }
        String bytes =
                OriginalBytes.of(tables.reports().original(report.sha256())).sha256();
        if (!bytes.equals(record.sha256())) {
            faults.add("the original bytes of report " + report.id() + " were changed");
        }
        if (!CustodyRecord.contentHash(report.report()).equals(record.content())) {
            faults.add("report " + report.id() + " was changed");
        }
        String reading = tables.reports().reading(report.no()).orElse("");
        if (!HashChain.hash(reading).equals(record.reading())) {
            faults.add("the reading of report " + report.id() + " was changed");
        }
    }
}
