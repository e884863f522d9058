package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which reports share text, and the fingerprints by which that is found. */
public final class CopyTable {

    private final Handle handle;

    CopyTable(Handle handle) {
        this.handle = handle;
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

    /** How many of these fingerprints each other report has, by number of the report. */
    public Map<Long, Integer> sharing(Collection<Long> hashes, long except) {
        Map<Long, Integer> shared = new TreeMap<>();
        Chunks.of(hashes)
                .forEach(chunk -> handle.createQuery(
                                "SELECT report, count(*) AS many FROM shingle WHERE hash IN (<hashes>) AND report <> :except GROUP BY report")
                        .bindList("hashes", chunk)
                        .bind("except", except)
                        .map((row, context) -> Map.entry(row.getLong("report"), row.getInt("many")))
                        .forEach(entry -> shared.merge(entry.getKey(), entry.getValue(), Integer::sum)));
        return shared;
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
