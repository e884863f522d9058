package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.EntityKind;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;
import org.sayso.model.PlacePrecision;
import org.sayso.model.SourceKind;

/** The events as entries to be held in memory, and which of them have changed since. */
public final class EventEntryTable {

    private static final String ENTRIES =
            "SELECT no, type, agent, day_from, day_to, place, country, lat, lon, precision, coalesce(high, low),"
                    + " certainty, phase, denied, status, reports, independent, disagreements, weight FROM event_line";
    private static final String ORIGINS =
            "SELECT event, origin, name, kind, named, claims, alone, disputed FROM event_origin";
    private static final String OUTLETS = "SELECT event, outlet FROM event_outlet";
    private static final String ACTORS = "SELECT event, name, kind, spelled, report FROM event_actor";

    private final Handle handle;
    private final EventChanges changes;

    EventEntryTable(Handle handle) {
        this.handle = handle;
        this.changes = new EventChanges(handle);
    }

    /** Grows with every event that is filed or taken away; never shrinks. */
    public long version() {
        return changes.version();
    }

    /** Numbers of the events that were filed or taken away after this version. */
    public List<Long> changedSince(long version) {
        return changes.since(version);
    }

    /** Every event, in order of number. */
    public List<EventEntry> all() {
        Loading loading = new Loading();
        loading.origins(handle.createQuery(ORIGINS + " ORDER BY origin, event"));
        loading.outlets(handle.createQuery(OUTLETS + " ORDER BY outlet, event"));
        loading.actors(handle.createQuery(ACTORS + " ORDER BY name, kind, spelled, report, event"));
        return loading.entries(handle.createQuery(ENTRIES + " ORDER BY no"));
    }

    /** Those of these events that are there, in order of number. */
    public List<EventEntry> of(Collection<Long> events) {
        Loading loading = new Loading();
        return Chunks.of(events)
                .flatMap(chunk -> {
                    loading.origins(in(ORIGINS + " WHERE event", " ORDER BY origin, event", chunk));
                    loading.outlets(in(OUTLETS + " WHERE event", " ORDER BY outlet, event", chunk));
                    loading.actors(in(ACTORS + " WHERE event", " ORDER BY name, kind, spelled, report, event", chunk));
                    return loading.entries(in(ENTRIES + " WHERE no", " ORDER BY no", chunk)).stream();
                })
                .toList();
    }

    private Query in(String select, String order, List<Long> numbers) {
        return handle.createQuery(select + " IN (<numbers>)" + order).bindList("numbers", numbers);
    }

    /* Values that many entries share are kept once. Columns are asked for by position: by name takes three times as long. */
    private static final class Loading {

        private final Map<String, String> texts = new HashMap<>();
        private final Map<HappeningPlace, HappeningPlace> places = new HashMap<>();
        private final Map<String, EventType> types = new TreeMap<>();
        private final Map<String, SourceKind> kinds = new TreeMap<>();
        private final Map<Long, List<EntryOrigin>> origins = new HashMap<>();
        private final Map<Long, List<String>> outlets = new HashMap<>();
        private final Map<String, EntityKind> actorKinds = new TreeMap<>();
        private final Map<Long, List<EntryActor>> actors = new HashMap<>();

        void origins(Query query) {
            query.map((row, context) -> origins.computeIfAbsent(row.getLong(1), no -> new ArrayList<>(2))
                            .add(origin(row)))
                    .forEach(added -> {});
        }

        void outlets(Query query) {
            query.map((row, context) -> outlets.computeIfAbsent(row.getLong(1), no -> new ArrayList<>(2))
                            .add(needed(row, 2)))
                    .forEach(added -> {});
        }

        void actors(Query query) {
            query.map((row, context) -> actors.computeIfAbsent(row.getLong(1), no -> new ArrayList<>(2))
                            .add(actor(row)))
                    .forEach(added -> {});
        }

        private EntryActor actor(ResultSet row) throws SQLException {
            return new EntryActor(
                    needed(row, 2),
                    actorKinds.computeIfAbsent(needed(row, 3), EntityKind::ofWire),
                    needed(row, 4),
                    row.getLong(5));
        }

        List<EventEntry> entries(Query query) {
            return query.map((row, context) -> entry(row)).list();
        }

        private EntryOrigin origin(ResultSet row) throws SQLException {
            return new EntryOrigin(
                    needed(row, 2),
                    needed(row, 3),
                    kinds.computeIfAbsent(needed(row, 4), SourceKind::ofWire),
                    row.getBoolean(5),
                    row.getInt(6),
                    row.getBoolean(7),
                    row.getBoolean(8));
        }

        private EventEntry entry(ResultSet row) throws SQLException {
            long no = row.getLong(1);
            return new EventEntry(
                    no,
                    types.computeIfAbsent(needed(row, 2), EventType::ofWire),
                    text(row, 3),
                    text(row, 4),
                    text(row, 5),
                    place(row),
                    row.getObject(11) == null ? Double.NaN : row.getDouble(11),
                    Certainty.values()[row.getInt(12)],
                    Phase.values()[row.getInt(13)],
                    row.getInt(14) > 0,
                    EventStatus.ofWire(needed(row, 15)),
                    row.getInt(16),
                    row.getInt(17),
                    row.getInt(18),
                    row.getInt(19),
                    origins.getOrDefault(no, List.of()),
                    outlets.getOrDefault(no, List.of()),
                    actors.getOrDefault(no, List.of()));
        }

        private @Nullable HappeningPlace place(ResultSet row) throws SQLException {
            String name = text(row, 6);
            if (name == null) {
                return null;
            }
            String precision = text(row, 10);
            HappeningPlace place = new HappeningPlace(
                    name,
                    null,
                    text(row, 7),
                    number(row, 8),
                    number(row, 9),
                    precision == null ? null : PlacePrecision.ofWire(precision));
            HappeningPlace known = places.putIfAbsent(place, place);
            return known == null ? place : known;
        }

        private @Nullable String text(ResultSet row, int column) throws SQLException {
            String value = row.getString(column);
            if (value == null) {
                return null;
            }
            String known = texts.putIfAbsent(value, value);
            return known == null ? value : known;
        }

        private String needed(ResultSet row, int column) throws SQLException {
            String value = text(row, column);
            if (value == null) {
                throw new SQLException("column " + column + " of a list of events is empty");
            }
            return value;
        }

        private static @Nullable Double number(ResultSet row, int column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : value;
        }
    }
}
