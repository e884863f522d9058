package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.CountRange;
import org.sayso.model.DateInterval;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;
import org.sayso.model.PlacePrecision;

/** Events as lines of a list: kept in step with the events, found by their words. */
public final class EventLineTable {

    private final Handle handle;
    private final Dialect dialect;

    EventLineTable(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    /** Files the line of an event that was just put, with all its claims. */
    public void file(long no) {
        execute("INSERT INTO event_line SELECT * FROM event_line_of WHERE no = :no", no);
        execute("INSERT INTO event_origin SELECT * FROM event_origin_of WHERE event = :no", no);
        execute("INSERT INTO event_outlet SELECT * FROM event_outlet_of WHERE event = :no", no);
        execute("INSERT INTO event_actor SELECT * FROM event_actor_of WHERE event = :no", no);
        dialect.words(handle).putEvent(no);
        new EventChanges(handle).note(List.of(no));
    }

    /** Numbers of the events in whose sentences, place or origins all of these words occur; a trailing star is a prefix. */
    public Set<Long> withWords(String words) {
        WordIndex.Search search = dialect.words(handle).eventsWith(words);
        return handle.createQuery(search.sql())
                .bindMap(search.values())
                .map((row, context) -> row.getLong(1))
                .collect(Collectors.toSet());
    }

    /** The line of the event of this number. */
    public Optional<EventLine> line(long no) {
        return handle.createQuery("SELECT l.*, h.id AS id, " + dialect.textOf("h.body", "summary") + " AS summary, "
                        + dialect.textOf("h.body", "background")
                        + " AS background FROM event_line l JOIN happening h ON h.no = l.no WHERE l.no = :no")
                .bind("no", no)
                .map((row, context) -> line(row))
                .findOne();
    }

    private void execute(String sql, long no) {
        handle.createUpdate(sql).bind("no", no).execute();
    }

    private static EventLine line(ResultSet row) throws SQLException {
        String from = row.getString("day_from");
        return new EventLine(
                row.getLong("no"),
                row.getString("id"),
                EventType.ofWire(row.getString("type")),
                row.getString("summary"),
                row.getString("agent"),
                row.getString("patient"),
                from == null ? null : new DateInterval(LocalDate.parse(from), LocalDate.parse(row.getString("day_to"))),
                row.getString("place") == null ? null : place(row),
                count(row),
                Certainty.values()[row.getInt("certainty")],
                Phase.values()[row.getInt("phase")],
                row.getInt("denied"),
                row.getInt("claims"),
                EventStatus.ofWire(row.getString("status")),
                row.getInt("reports"),
                row.getInt("independent"),
                row.getInt("disagreements"),
                number(row, "weakest"),
                row.getBoolean("pronoun"),
                isTrue(row.getString("background")));
    }

    /* A truth of a JSON body: SQLite has 1 for it, PostgreSQL the word. */
    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static HappeningPlace place(ResultSet row) throws SQLException {
        String precision = row.getString("precision");
        return new HappeningPlace(
                row.getString("place"),
                null,
                row.getString("country"),
                number(row, "lat"),
                number(row, "lon"),
                precision == null ? null : PlacePrecision.ofWire(precision));
    }

    private static @Nullable CountRange count(ResultSet row) throws SQLException {
        Double low = number(row, "low");
        Double high = number(row, "high");
        if (low == null && high == null) {
            return null;
        }
        String unit = row.getString("unit");
        return new CountRange(low, high, unit == null ? "" : unit, row.getString("per"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
