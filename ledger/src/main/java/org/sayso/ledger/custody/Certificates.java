package org.sayso.ledger.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.custody.Certificate.Checks;
import org.sayso.ledger.custody.stamp.StampTrust;
import org.sayso.ledger.custody.stamp.StampedHead;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Report;

/** Makes the certificate of a report out of what the ledger keeps, and checks it on the way. */
public final class Certificates {

    private static final String PICTURE = "none was made: Sayso keeps the bytes of a page, not a picture of it";
    private static final String MEDIA = "not collected: pictures and films in a page are kept as links only";

    private final Tables tables;
    private final ReportRow report;
    private final List<LogRow> links;
    private final List<LogRow> findings;

    private Certificates(Tables tables, ReportRow report) {
        this.tables = tables;
        this.report = report;
        this.links = tables.log().about(report.id()).stream()
                .filter(row -> CustodyRecord.isFinding(row.kind()) || row.kind().equals(CustodyRecord.REMOVED))
                .toList();
        this.findings = links.stream()
                .filter(row -> CustodyRecord.isFinding(row.kind()))
                .toList();
    }

    /** @param trust who may stamp */
    public static Certificate of(Tables tables, ReportRow report, StampTrust trust) {
        return new Certificates(tables, report).certificate(LedgerCheck.of(tables, trust));
    }

    /** Who brought a report last, and what was noted of it. */
    public static Receipt receipt(Tables tables, ReportRow report) {
        return new Certificates(tables, report).lastReceipt();
    }

    private Certificate certificate(Verification verification) {
        CustodyRecord last = CustodyRecord.of(findings.getLast());
        byte[] original = tables.reports().original(report.sha256());
        return new Certificate(
                report.id(),
                webAddress(last),
                new Certificate.Bytes(last.mediaType(), original.length),
                PICTURE,
                MEDIA,
                metadata(),
                findings.stream().map(Certificates::finding).toList(),
                new Certificate.Hash("SHA-256", report.sha256()),
                links.stream()
                        .map(row -> new Certificate.Link(row.no(), row.at(), row.who(), row.kind(), row.hash()))
                        .toList(),
                stamps(),
                checks(original, verification));
    }

    private @Nullable String webAddress(CustodyRecord last) {
        String published = report.report().url();
        return published != null || last.http() == null
                ? published
                : last.http().address();
    }

    private Certificate.Metadata metadata() {
        Report said = report.report();
        Receipt receipt = lastReceipt();
        return new Certificate.Metadata(
                said.title(),
                said.author(),
                said.outlet(),
                said.date(),
                receipt.language(),
                receipt.fields(),
                receipt.notes());
    }

    private Receipt lastReceipt() {
        Receipt receipt = CustodyRecord.of(findings.getLast()).receipt();
        return receipt == null ? Receipt.NONE : receipt;
    }

    private static Certificate.Finding finding(LogRow row) {
        CustodyRecord record = CustodyRecord.of(row);
        Receipt receipt = record.receipt() == null ? Receipt.NONE : record.receipt();
        return new Certificate.Finding(
                record.location(), record.capturedAt(), row.at(), receipt.by(), receipt.software(), record.http());
    }

    private List<Certificate.Stamp> stamps() {
        long first = links.getFirst().no();
        return tables.log().ofKind(StampedHead.KIND).stream()
                .map(StampedHead::of)
                .filter(stamp -> stamp.link() >= first)
                .map(stamp -> new Certificate.Stamp(stamp.at(), stamp.signer(), stamp.link()))
                .toList();
    }

    private Checks checks(byte[] original, Verification verification) {
        CustodyRecord last = findings.stream()
                .filter(row -> !row.kind().equals(CustodyRecord.FOUND_AGAIN))
                .map(CustodyRecord::of)
                .toList()
                .getLast();
        String reading = tables.reports().reading(report.no()).orElse("");
        return new Checks(
                OriginalBytes.of(original).sha256().equals(last.sha256()),
                CustodyRecord.contentHash(report.report()).equals(last.content()),
                HashChain.hash(reading).equals(last.reading()),
                verification.isWhole(),
                verification.links(),
                verification.head());
    }
}
