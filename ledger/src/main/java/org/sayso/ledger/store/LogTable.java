package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Custody records and decisions, append-only. The database itself refuses to change or remove a row. */
public final class LogTable {

    private static final String SELECT = "SELECT no, at, who, kind, subject, body, previous, hash FROM log ";

    private final Handle handle;

    LogTable(Handle handle) {
        this.handle = handle;
    }

    public void append(LogRow row) {
        handle.createUpdate("INSERT INTO log (no, at, who, kind, subject, body, previous, hash)"
                        + " VALUES (:no, :at, :who, :kind, :subject, :body, :previous, :hash)")
                .bind("no", row.no())
                .bind("at", row.at().toString())
                .bind("who", row.who())
                .bind("kind", row.kind())
                .bind("subject", row.subject())
                .bind("body", row.body())
                .bind("previous", row.previous())
                .bind("hash", row.hash())
                .execute();
    }

    public Optional<LogRow> last() {
        return handle.createQuery(SELECT + "ORDER BY no DESC LIMIT 1")
                .map((row, context) -> row(row))
                .findOne();
    }

    public Optional<LogRow> byNo(long no) {
        return handle.createQuery(SELECT + "WHERE no = :no")
                .bind("no", no)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Number of the last link; zero for an empty log. */
    public long length() {
        return handle.createQuery("SELECT coalesce(max(no), 0) FROM log")
                .mapTo(Long.class)
                .one();
    }

    /** All links about a subject, oldest first. */
    public List<LogRow> about(String subject) {
        return handle.createQuery(SELECT + "WHERE subject = :subject ORDER BY no")
                .bind("subject", subject)
                .map((row, context) -> row(row))
                .list();
    }

    /** All links of a kind, oldest first. */
    public List<LogRow> ofKind(String kind) {
        return handle.createQuery(SELECT + "WHERE kind = :kind ORDER BY no")
                .bind("kind", kind)
                .map((row, context) -> row(row))
                .list();
    }

    /** Number of the last link of a kind; zero where there is none. */
    public long lastOfKind(String kind) {
        return handle.createQuery("SELECT no FROM log WHERE kind = :kind ORDER BY no DESC LIMIT 1")
                .bind("kind", kind)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Hands on every link, oldest first. */
    public void forEach(Consumer<LogRow> work) {
        try (Stream<LogRow> rows =
                handle.createQuery(SELECT + "ORDER BY no").map((row, context) -> row(row)).stream()) {
            rows.forEach(work);
        }
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("no"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
