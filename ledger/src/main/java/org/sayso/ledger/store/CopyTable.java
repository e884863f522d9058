package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which reports share text, and the fingerprints by which that is found. */
public final class CopyTable {

    private final Handle handle;
    private final Dialect dialect;

    CopyTable(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    public void addFingerprints(long report, Collection<Long> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO shingle (hash, report) VALUES (:hash, :report) ON CONFLICT DO NOTHING");
        hashes.forEach(hash -> batch.bind("hash", hash).bind("report", report).add());
        batch.execute();
    }

    public void removeFingerprints(long report, Collection<Long> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("DELETE FROM shingle WHERE hash = :hash AND report = :report");
        hashes.forEach(hash -> batch.bind("hash", hash).bind("report", report).add());
        batch.execute();
    }

    /**
     * The first reports that have each of these fingerprints, so that the cost does not grow with how many have it.
     *
     * @param most reports for one fingerprint
     */
    public Map<Long, List<Long>> having(Collection<Long> hashes, int most) {
        Map<Long, List<Long>> having = new TreeMap<>();
        handle.createQuery(dialect.firstReportsOfFingerprints())
                .bind("hashes", dialect.list(hashes))
                .bind("most", most)
                .map((row, context) -> Map.entry(row.getLong("hash"), row.getLong("report")))
                .forEach(entry -> having.computeIfAbsent(entry.getKey(), hash -> new ArrayList<>())
                        .add(entry.getValue()));
        return having;
    }

    /** Keeps which page a report stood at. */
    public void addPage(long report, String key) {
        handle.createUpdate("INSERT INTO page (report, key) VALUES (:report, :key) ON CONFLICT DO NOTHING")
                .bind("report", report)
                .bind("key", key)
                .execute();
    }

    /** Numbers of the other reports that stood at the page of this one, in order. */
    public List<Long> samePage(long report) {
        return handle.createQuery("SELECT other.report FROM page own JOIN page other ON other.key = own.key"
                        + " WHERE own.report = :report AND other.report <> :report ORDER BY 1")
                .bind("report", report)
                .mapTo(Long.class)
                .list();
    }

    public void removePage(long report) {
        handle.createUpdate("DELETE FROM page WHERE report = :report")
                .bind("report", report)
                .execute();
    }

    public void add(CopyRow copy) {
        handle.createUpdate("INSERT INTO copy (one, other, kind, containment, body)"
                        + " VALUES (:one, :other, :kind, :containment, :body) ON CONFLICT DO NOTHING")
                .bind("one", copy.one())
                .bind("other", copy.other())
                .bind("kind", copy.kind())
                .bind("containment", copy.containment())
                .bind("body", copy.body())
                .execute();
    }

    public List<CopyRow> ofReport(long report) {
        return handle.createQuery("SELECT one, other, kind, containment, body FROM copy"
                        + " WHERE one = :report OR other = :report ORDER BY one, other")
                .bind("report", report)
                .map((row, context) -> row(row))
                .list();
    }

    public void removeOfReport(long report) {
        handle.createUpdate("DELETE FROM copy WHERE one = :report OR other = :report")
                .bind("report", report)
                .execute();
    }

    private static CopyRow row(ResultSet row) throws SQLException {
        return new CopyRow(
                row.getLong("one"),
                row.getLong("other"),
                row.getString("kind"),
                row.getDouble("containment"),
                row.getString("body"));
    }
}
