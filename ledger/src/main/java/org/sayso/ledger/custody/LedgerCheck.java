package org.sayso.ledger.custody;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.custody.stamp.StampTrust;
import org.sayso.ledger.custody.stamp.StampedHead;
import org.sayso.ledger.store.EvidenceRow;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.OriginalBytes;

/** Checks that nothing in a ledger was changed behind its back: the hash chain link by link, then every report against what the chain says. */
public final class LedgerCheck {

    private final Tables tables;
    private final StampTrust trust;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, CustodyRecord> lastRecords = new TreeMap<>();
    private final Map<String, Set<EvidenceRow>> findings = new TreeMap<>();
    private final List<StampedHead> stamps = new ArrayList<>();
    private long links;
    private long reports;
    private String head = "";
    private boolean broken;

    private LedgerCheck(Tables tables, StampTrust trust) {
        this.tables = tables;
        this.trust = trust;
    }

    /** @param trust who may stamp */
    public static Verification of(Tables tables, StampTrust trust) {
        LedgerCheck check = new LedgerCheck(tables, trust);
        tables.log().forEach(check::link);
        Set<String> expected = new TreeSet<>(check.lastRecords.keySet());
        tables.reports().forEach(report -> {
            expected.remove(report.id());
            check.report(report);
        });
        expected.forEach(id -> check.faults.add("report " + id + " is gone, though the log has it"));
        return new Verification(check.links, check.reports, check.stamps, check.head, check.faults);
    }

    private void link(LogRow row) {
        links++;
        if (!broken && (row.no() != links || !row.previous().equals(head) || !HashChain.isWhole(row))) {
            broken = true;
            faults.add("the log is broken at link " + row.no() + " (" + row.kind() + " " + row.subject() + ")");
        }
        head = row.hash();
        switch (row.kind()) {
            case CustodyRecord.ADDED, CustodyRecord.READ_AGAIN, CustodyRecord.FOUND_AGAIN -> remember(row);
            case CustodyRecord.REMOVED -> {
                lastRecords.remove(row.subject());
                findings.remove(row.subject());
            }
            case StampedHead.KIND -> stamp(row);
            default -> {}
        }
    }

    private void stamp(LogRow row) {
        StampedHead stamp = StampedHead.of(row);
        stamps.add(stamp);
        String hash = tables.log().byNo(stamp.link()).map(LogRow::hash).orElse("");
        Optional<String> fault = stamp.head().equals(hash)
                ? trust.fault(stamp)
                : Optional.of("it does not stamp link " + stamp.link() + " as it is now");
        fault.ifPresent(words -> faults.add("the time stamp at link " + row.no() + " is worth nothing: " + words));
    }

    private void remember(LogRow row) {
        try {
            CustodyRecord record = CustodyRecord.of(row);
            if (!row.kind().equals(CustodyRecord.FOUND_AGAIN)) {
                lastRecords.put(row.subject(), record);
            }
            findings.computeIfAbsent(row.subject(), id -> new HashSet<>())
                    .add(new EvidenceRow(record.location(), record.mediaType(), record.capturedAt()));
        } catch (LedgerException e) {
            faults.add(e.getMessage());
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
        if (!findings.getOrDefault(report.id(), Set.of())
                .containsAll(tables.reports().evidence(report.no()))) {
            faults.add("where report " + report.id() + " was found was changed");
        }
        String reading = tables.reports().reading(report.no()).orElse("");
        if (!HashChain.hash(reading).equals(record.reading())) {
            faults.add("the reading of report " + report.id() + " was changed");
        }
    }
}
