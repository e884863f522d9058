package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.sayso.model.SourceKind;

/** Events as lines of a list: filtered, ordered, cut into pages and counted by the database. */
public final class EventLineTable {

    private static final Pattern ASCII_CAPITALS = Pattern.compile("[A-Z]+");

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
        dialect.words(handle).putEvent(no);
    }

    public long count(EventFilter filter) {
        EventConditions conditions = EventConditions.of(handle, dialect, filter);
        return conditions
                .bindTo(handle.createQuery("SELECT count(*) FROM event_line" + conditions.where()))
                .mapTo(Long.class)
                .one();
    }

    public List<EventLine> page(EventFilter filter, EventOrder order, boolean down, int limit, long offset) {
        EventConditions conditions = EventConditions.of(handle, dialect, filter);
        List<Long> numbers = conditions
                .bindTo(handle.createQuery("SELECT no FROM event_line" + conditions.where() + "ORDER BY "
                        + order.sql(down) + " LIMIT :limit OFFSET :offset"))
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(Long.class)
                .list();
        return numbers.stream().flatMap(no -> line(no).stream()).toList();
    }

    /** The line of the event of this number. */
    public Optional<EventLine> line(long no) {
        return handle.createQuery("SELECT l.*, h.id AS id, " + dialect.textOf("h.body", "summary")
                        + " AS summary FROM event_line l JOIN happening h ON h.no = l.no WHERE l.no = :no")
                .bind("no", no)
                .map((row, context) -> line(row))
                .findOne();
    }

    /** The commonest values first; months and days in order of time. Of origins, only those that are named: no two reports share another. */
    public List<FacetCount> facet(Facet facet, EventFilter filter, int limit) {
        EventConditions conditions = EventConditions.of(handle, dialect, filter);
        return conditions
                .bindTo(handle.createQuery(
                        facet.counting(conditions.isEmpty() ? "" : conditions.where(), dialect) + " LIMIT :limit"))
                .bind("limit", limit)
                .map((row, context) ->
                        new FacetCount(row.getString("value"), row.getString("value"), row.getLong("many")))
                .stream()
                .map(count -> facet == Facet.ORIGIN ? named(count) : count)
                .toList();
    }

    private FacetCount named(FacetCount origin) {
        return handle.createQuery("SELECT name FROM event_origin WHERE origin = :origin ORDER BY event LIMIT 1")
                .bind("origin", origin.value())
                .mapTo(String.class)
                .findOne()
                .map(name -> new FacetCount(origin.value(), name, origin.events()))
                .orElse(origin);
    }

    /** The places of events, with those of most events first; only those whose coordinates are known. */
    public List<PlaceCount> places(EventFilter filter, int limit) {
        EventConditions conditions = EventConditions.of(handle, dialect, filter);
        String where = conditions.isEmpty() ? " WHERE lat IS NOT NULL " : conditions.where() + "AND lat IS NOT NULL ";
        return conditions
                .bindTo(
                        handle.createQuery(
                                "SELECT place, country, lat, lon, max(precision) AS precision, count(*) AS many,"
                                        + " count(*) FILTER (WHERE disagreements > 0) AS disputed, count(*) FILTER (WHERE independent >= 2) AS backed FROM event_line"
                                        + where
                                        + "GROUP BY place, country, lat, lon ORDER BY many DESC, place, country IS NOT NULL, country, lat, lon LIMIT :limit"))
                .bind("limit", limit)
                .map((row, context) ->
                        new PlaceCount(place(row), row.getLong("many"), row.getLong("disputed"), row.getLong("backed")))
                .list();
    }

    /** What each origin stands behind, those behind most events first; where words are given, only those that have them in their names. */
    public List<OriginLine> origins(@Nullable String words, int limit, long offset) {
        return handle.createQuery("SELECT origin, max(name) AS name, max(kind) AS kind, max(named) AS named,"
                        + " sum(claims) AS claims, count(*) AS events, sum(alone) AS alone, sum(disputed) AS disputed FROM"
                        + " event_origin WHERE :words IS NULL OR instr(lower(name), :words) > 0 GROUP BY origin ORDER BY"
                        + " events DESC, origin LIMIT :limit OFFSET :offset")
                .bind("words", words == null ? null : lower(words))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new OriginLine(
                        row.getString("origin"),
                        row.getString("name"),
                        SourceKind.ofWire(row.getString("kind")),
                        row.getBoolean("named"),
                        row.getInt("claims"),
                        row.getInt("events"),
                        row.getInt("alone"),
                        row.getInt("disputed")))
                .list();
    }

    /* As the databases do it: ASCII letters only. */
    private static String lower(String words) {
        return ASCII_CAPITALS.matcher(words).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
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
                row.getBoolean("pronoun"));
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
