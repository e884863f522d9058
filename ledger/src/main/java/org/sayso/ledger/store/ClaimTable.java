package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Event mentions, and the blocks in which to look for others that may tell of the same happening. */
public final class ClaimTable {

    private static final String COLUMNS = "no, report, event, type, voice, happening, body";

    private final Handle handle;

    ClaimTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * Returns its number.
     *
     * @param no the number that it had before, free again; null for a new one
     */
    public long add(@Nullable Long no, long report, String event, String type, @Nullable Long voice, String body) {
        return handle.createUpdate(
                        "INSERT INTO claim (no, report, event, type, voice, body)"
                                + " VALUES (coalesce(:no, (SELECT max(no) + 1 FROM claim), 1), :report, :event, :type, :voice, :body)")
                .bind("no", no)
                .bind("report", report)
                .bind("event", event)
                .bind("type", type)
                .bind("voice", voice)
                .bind("body", body)
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
    }

    /** Puts a claim into blocks. */
    public void block(long claim, Collection<Long> keys) {
        if (keys.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO block (key, claim) VALUES (:key, :claim) ON CONFLICT DO NOTHING");
        keys.forEach(key -> batch.bind("key", key).bind("claim", claim).add());
        batch.execute();
    }

    /** Takes a claim out of blocks. */
    public void unblock(long claim, Collection<Long> keys) {
        if (keys.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("DELETE FROM block WHERE key = :key AND claim = :claim");
        keys.forEach(key -> batch.bind("key", key).bind("claim", claim).add());
        batch.execute();
    }

    /** The claims that stand in any of these blocks, each once, in order of number. */
    public List<ClaimRow> inBlocks(Collection<Long> keys) {
        return Chunks.of(keys)
                .flatMap(chunk -> handle
                        .createQuery("SELECT " + COLUMNS + " FROM claim WHERE no IN"
                                + " (SELECT claim FROM block WHERE key IN (<keys>))")
                        .bindList("keys", chunk)
                        .map((row, context) -> row(row))
                        .list()
                        .stream())
                .distinct()
                .sorted(Comparator.comparingLong(ClaimRow::no))
                .toList();
    }

    public List<ClaimRow> ofReport(long report) {
        return where("report = :value", report);
    }

    public List<ClaimRow> ofHappening(long happening) {
        return where("happening = :value", happening);
    }

    public List<ClaimRow> ofVoice(long voice) {
        return where("voice = :value", voice);
    }

    /** Numbers of the claims whose innermost attribution comes down to any of these origins. */
    public List<Long> ofOrigins(Collection<String> origins) {
        return Chunks.of(origins)
                .flatMap(chunk -> handle
                        .createQuery("SELECT claim.no FROM claim JOIN voice ON voice.no = claim.voice"
                                + " WHERE voice.origin IN (<origins>)")
                        .bindList("origins", chunk)
                        .mapTo(Long.class)
                        .list()
                        .stream())
                .toList();
    }

    /** Numbers of the claims that are the own word of any of these outlets, or of these reports of unknown outlet. */
    public List<Long> ownWordOf(Collection<String> outlets, Collection<String> reports) {
        return Stream.concat(ownWord("outlet", outlets), ownWord("outlet IS NULL AND id", reports))
                .toList();
    }

    private Stream<Long> ownWord(String column, Collection<String> values) {
        return Chunks.of(values)
                .flatMap(chunk -> handle
                        .createQuery("SELECT no FROM claim WHERE voice IS NULL AND report IN"
                                + " (SELECT no FROM report WHERE " + column + " IN (<values>))")
                        .bindList("values", chunk)
                        .mapTo(Long.class)
                        .list()
                        .stream());
    }

    public List<ClaimRow> byNo(Collection<Long> numbers) {
        return Chunks.of(numbers)
                .flatMap(chunk -> handle
                        .createQuery("SELECT " + COLUMNS + " FROM claim WHERE no IN (<numbers>) ORDER BY no")
                        .bindList("numbers", chunk)
                        .map((row, context) -> row(row))
                        .list()
                        .stream())
                .toList();
    }

    public void setHappening(Collection<Long> claims, @Nullable Long happening) {
        Chunks.of(claims)
                .forEach(chunk -> handle.createUpdate("UPDATE claim SET happening = :happening WHERE no IN (<numbers>)")
                        .bind("happening", happening)
                        .bindList("numbers", chunk)
                        .execute());
    }

    public void removeOfReport(long report) {
        handle.createUpdate("DELETE FROM claim WHERE report = :report")
                .bind("report", report)
                .execute();
    }

    public long count() {
        return handle.createQuery("SELECT count(*) FROM claim")
                .mapTo(Long.class)
                .one();
    }

    /** Number of origins that any claim is attributed to. */
    public long countSources() {
        return handle.createQuery("SELECT count(*) FROM (SELECT DISTINCT origin FROM voice"
                        + " WHERE EXISTS (SELECT 1 FROM claim WHERE claim.voice = voice.no)) AS source")
                .mapTo(Long.class)
                .one();
    }

    /** Number of outlets with a claim in their own voice; a report of unknown outlet is one of its own. */
    public long countOutlets() {
        return handle.createQuery("SELECT count(*) FROM (SELECT DISTINCT coalesce(outlet, id) FROM report WHERE EXISTS"
                        + " (SELECT 1 FROM claim WHERE claim.report = report.no AND claim.voice IS NULL)) AS own")
                .mapTo(Long.class)
                .one();
    }

    private List<ClaimRow> where(String condition, long value) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM claim WHERE " + condition + " ORDER BY no")
                .bind("value", value)
                .map((row, context) -> row(row))
                .list();
    }

    private static ClaimRow row(ResultSet row) throws SQLException {
        return new ClaimRow(
                row.getLong("no"),
                row.getLong("report"),
                row.getString("event"),
                row.getString("type"),
                number(row, "voice"),
                number(row, "happening"),
                row.getString("body"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
