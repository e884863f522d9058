package org.sayso.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;
import org.sayso.model.json.Exchange;

/** The events of a ledger. */
public final class HappeningTable {

    private static final Comparator<HappeningRow> BY_DAY = Comparator.comparing(
                    HappeningTable::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.event().id());

    private final Handle handle;

    HappeningTable(Handle handle) {
        this.handle = handle;
    }

    public void put(HappeningRow row) {
        Event event = row.event();
        DateInterval time = event.time();
        HappeningPlace place = event.place();
        handle.createUpdate("INSERT INTO happening (no, id, type, day_from, day_to, place, country, lat, lon, status,"
                        + " reports, independent, disagreements, body) VALUES (:no, :id, :type, :from, :to, :place, :country,"
                        + " :lat, :lon, :status, :reports, :independent, :disagreements, :body)")
                .bind("no", row.no())
                .bind("id", event.id())
                .bind("type", event.type().wire())
                .bind("from", time == null ? null : time.from().toString())
                .bind("to", time == null ? null : time.to().toString())
                .bind("place", place == null ? null : place.name())
                .bind("country", place == null ? null : place.country())
                .bind("lat", place == null ? null : place.lat())
                .bind("lon", place == null ? null : place.lon())
                .bind("status", event.status().wire())
                .bind("reports", event.reports().size())
                .bind("independent", event.independentOrigins())
                .bind("disagreements", event.disagreements().size())
                .bind("body", Exchange.line(event))
                .execute();
    }

    public void remove(Collection<Long> numbers) {
        Chunks.of(numbers)
                .forEach(chunk -> handle.createUpdate("DELETE FROM happening WHERE no IN (<numbers>)")
                        .bindList("numbers", chunk)
                        .execute());
        new EventChanges(handle).note(numbers);
    }

    public Optional<HappeningRow> byNo(long no) {
        return handle.createQuery("SELECT no, body FROM happening WHERE no = :no")
                .bind("no", no)
                .map((row, context) -> row(row))
                .findOne();
    }

    public Optional<HappeningRow> byId(String id) {
        return handle.createQuery("SELECT no, body FROM happening WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Hands on every event, in order of id. */
    public void forEach(Consumer<HappeningRow> work) {
        try (Stream<HappeningRow> rows =
                handle
                        .createQuery("SELECT no, body FROM happening ORDER BY id")
                        .map((row, context) -> row(row))
                        .stream()) {
            rows.forEach(work);
        }
    }

    /** Those of these events that are there, by first day, then by id; those of unknown time last. */
    public List<HappeningRow> byNo(Collection<Long> numbers) {
        return Chunks.of(numbers)
                .flatMap(chunk -> handle
                        .createQuery("SELECT no, body FROM happening WHERE no IN (<numbers>)")
                        .bindList("numbers", chunk)
                        .map((row, context) -> row(row))
                        .list()
                        .stream())
                .sorted(BY_DAY)
                .toList();
    }

    public long count() {
        return handle.createQuery("SELECT count(*) FROM happening")
                .mapTo(Long.class)
                .one();
    }

    private static @Nullable LocalDate firstDay(HappeningRow row) {
        DateInterval time = row.event().time();
        return time == null ? null : time.from();
    }

    private static HappeningRow row(ResultSet row) throws SQLException {
        try {
            return new HappeningRow(row.getLong("no"), Exchange.mapper().readValue(row.getString("body"), Event.class));
        } catch (JsonProcessingException e) {
            throw new SQLException("event " + row.getLong("no") + " is not readable", e);
        }
    }
}
