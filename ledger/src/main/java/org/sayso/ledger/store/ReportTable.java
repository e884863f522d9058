package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Evidence;
import org.sayso.model.Report;

/** Reports with their bytes, where those were found, and their readings. */
public final class ReportTable {

    private static final String COLUMNS = "no, id, sha256, text, date, outlet, title, author, url";

    private final Handle handle;
    private final WordIndex words;

    ReportTable(Handle handle, WordIndex words) {
        this.handle = handle;
        this.words = words;
    }

    /** Keeps a report and its bytes; returns its number. */
    public long add(Report report, Evidence evidence) {
        handle.createUpdate("INSERT INTO original (sha256, content) VALUES (:sha256, :content) ON CONFLICT DO NOTHING")
                .bind("sha256", evidence.sha256())
                .bind("content", evidence.original().toArray())
                .execute();
        long no = handle.createUpdate(
                        "INSERT INTO report (no, id, sha256, text, date, outlet, title, author, url)"
                                + " VALUES ((SELECT coalesce(max(no), 0) + 1 FROM report), :id, :sha256, :text, :date, :outlet, :title, :author, :url)")
                .bind("id", report.id())
                .bind("sha256", evidence.sha256())
                .bind("text", report.text())
                .bind("date", text(report.date()))
                .bind("outlet", report.outlet())
                .bind("title", report.title())
                .bind("author", report.author())
                .bind("url", report.url())
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
        words.put(no, report);
        return no;
    }

    /** Changes what is known about a report whose bytes stay the same. */
    public void change(long no, Report report) {
        handle.createUpdate("UPDATE report SET text = :text, date = :date, outlet = :outlet, title = :title,"
                        + " author = :author, url = :url WHERE no = :no")
                .bind("no", no)
                .bind("text", report.text())
                .bind("date", text(report.date()))
                .bind("outlet", report.outlet())
                .bind("title", report.title())
                .bind("author", report.author())
                .bind("url", report.url())
                .execute();
        words.put(no, report);
    }

    /** Adds a place where the bytes of a report were found; false where it is known. */
    public boolean addEvidence(long no, Evidence evidence) {
        return handle.createUpdate("INSERT INTO evidence (report, location, media_type, captured_at)"
                                + " VALUES (:report, :location, :type, :at) ON CONFLICT DO NOTHING")
                        .bind("report", no)
                        .bind("location", evidence.location())
                        .bind("type", evidence.mediaType())
                        .bind("at", text(evidence.capturedAt()))
                        .execute()
                > 0;
    }

    /** Keeps a reading as the current one of its report. */
    public void putReading(long no, String reader, String body) {
        handle.createUpdate("UPDATE reading SET current = 0 WHERE report = :report")
                .bind("report", no)
                .execute();
        handle.createUpdate("INSERT INTO reading (report, reader, body, current) VALUES (:report, :reader, :body, 1)"
                        + " ON CONFLICT (report, reader) DO UPDATE SET body = excluded.body, current = 1")
                .bind("report", no)
                .bind("reader", reader)
                .bind("body", body)
                .execute();
    }

    /** The current reading of a report, as a line of the exchange format. */
    public Optional<String> reading(long no) {
        return handle.createQuery("SELECT body FROM reading WHERE report = :report AND current = 1")
                .bind("report", no)
                .mapTo(String.class)
                .findOne();
    }

    /** Version of the reader that made the current reading. */
    public Optional<String> reader(long no) {
        return handle.createQuery("SELECT reader FROM reading WHERE report = :report AND current = 1")
                .bind("report", no)
                .mapTo(String.class)
                .findOne();
    }

    public Optional<ReportRow> byId(String id) {
        return where("id = :value", id);
    }

    public Optional<ReportRow> bySha256(String sha256) {
        return where("sha256 = :value", sha256);
    }

    public ReportRow byNo(long no) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM report WHERE no = :no")
                .bind("no", no)
                .map((row, context) -> row(row))
                .one();
    }

    /** Hands on every report, in order of id. */
    public void forEach(Consumer<ReportRow> work) {
        try (Stream<ReportRow> rows = handle
                .createQuery("SELECT " + COLUMNS + " FROM report ORDER BY id")
                .map((row, context) -> row(row))
                .stream()) {
            rows.forEach(work);
        }
    }

    /** Numbers of the reports whose title or text has all these words, best first. */
    public List<Long> withWords(String sought, int limit) {
        return words.reportsWith(sought, limit);
    }

    public byte[] original(String sha256) {
        return handle.createQuery("SELECT content FROM original WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(byte[].class)
                .one();
    }

    public List<EvidenceRow> evidence(long no) {
        return handle.createQuery(
                        "SELECT location, media_type, captured_at FROM evidence WHERE report = :report ORDER BY location")
                .bind("report", no)
                .map((row, context) -> new EvidenceRow(
                        row.getString("location"), row.getString("media_type"), instant(row.getString("captured_at"))))
                .list();
    }

    /** Names of the outlets, each once, in order. */
    public List<String> outlets() {
        return handle.createQuery("SELECT DISTINCT outlet FROM report WHERE outlet IS NOT NULL ORDER BY outlet")
                .mapTo(String.class)
                .list();
    }

    public long count() {
        return handle.createQuery("SELECT count(*) FROM report")
                .mapTo(Long.class)
                .one();
    }

    /** Removes a report, its readings and its bytes. */
    public void remove(ReportRow report) {
        words.remove(report.no());
        handle.createUpdate("DELETE FROM report WHERE no = :no")
                .bind("no", report.no())
                .execute();
        handle.createUpdate("DELETE FROM original WHERE sha256 = :sha256")
                .bind("sha256", report.sha256())
                .execute();
    }

    private Optional<ReportRow> where(String condition, String value) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM report WHERE " + condition)
                .bind("value", value)
                .map((row, context) -> row(row))
                .findOne();
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        String date = row.getString("date");
        Report report = new Report(
                row.getString("id"),
                row.getString("text"),
                date == null ? null : LocalDate.parse(date),
                row.getString("outlet"),
                row.getString("title"),
                row.getString("author"),
                row.getString("url"));
        return new ReportRow(row.getLong("no"), report, row.getString("sha256"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
