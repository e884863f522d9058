package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Attributions, the origins they come down to, and which unnamed ones are the same because the text was copied. */
public final class VoiceTable {

    private static final String SELECT = "SELECT no, report, attribution, origin, body FROM voice ";

    private final Handle handle;

    VoiceTable(Handle handle) {
        this.handle = handle;
    }

    /** Returns its number. */
    public long add(long report, String attribution, String origin, String body) {
        return handle.createUpdate(
                        "INSERT INTO voice (no, report, attribution, origin, body)"
                                + " VALUES ((SELECT coalesce(max(no), 0) + 1 FROM voice), :report, :attribution, :origin, :body)")
                .bind("report", report)
                .bind("attribution", attribution)
                .bind("origin", origin)
                .bind("body", body)
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
    }

    public void setOrigin(long no, String origin) {
        handle.createUpdate("UPDATE voice SET origin = :origin WHERE no = :no")
                .bind("no", no)
                .bind("origin", origin)
                .execute();
    }

    public List<VoiceRow> ofReport(long report) {
        return handle.createQuery(SELECT + "WHERE report = :report ORDER BY no")
                .bind("report", report)
                .map((row, context) -> row(row))
                .list();
    }

    public List<VoiceRow> byNo(Collection<Long> numbers) {
        return Chunks.of(numbers)
                .flatMap(chunk -> handle
                        .createQuery(SELECT + "WHERE no IN (<numbers>) ORDER BY no")
                        .bindList("numbers", chunk)
                        .map((row, context) -> row(row))
                        .list()
                        .stream())
                .toList();
    }

    public List<VoiceRow> ofOrigin(String origin) {
        return handle.createQuery(SELECT + "WHERE origin = :origin ORDER BY no")
                .bind("origin", origin)
                .map((row, context) -> row(row))
                .list();
    }

    /** Says that two voices are one, because the text was copied. */
    public void link(long one, long other) {
        handle.createUpdate("INSERT INTO voice_link (one, other) VALUES (:one, :other) ON CONFLICT DO NOTHING")
                .bind("one", Math.min(one, other))
                .bind("other", Math.max(one, other))
                .execute();
    }

    /** Numbers of the voices linked to this one. */
    public List<Long> linkedTo(long no) {
        return handle.createQuery(
                        "SELECT other FROM voice_link WHERE one = :no UNION SELECT one FROM voice_link WHERE other = :no ORDER BY 1")
                .bind("no", no)
                .mapTo(Long.class)
                .list();
    }

    public void removeOfReport(long report) {
        handle.createUpdate("DELETE FROM voice WHERE report = :report")
                .bind("report", report)
                .execute();
    }

    private static VoiceRow row(ResultSet row) throws SQLException {
        return new VoiceRow(
                row.getLong("no"),
                row.getLong("report"),
                row.getString("attribution"),
                row.getString("origin"),
                row.getString("body"));
    }
}
