package org.sayso.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.model.DateInterval;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;
import org.sayso.model.json.Exchange;

/** The events of a ledger. */
public final class HappeningTable {

    private final Handle handle;
    private final Dialect dialect;

    HappeningTable(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
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

    /** The events that the filter lets through, by first day, then by id; those of unknown time last. */
    public List<HappeningRow> matching(EventFilter filter) {
        EventConditions conditions = EventConditions.of(handle, dialect, filter);
        return conditions
                .bindTo(handle.createQuery("SELECT no, body FROM happening WHERE no IN (SELECT no FROM event_line"
                        + conditions.where() + ") ORDER BY day_from IS NULL, day_from, id"))
                .map((row, context) -> row(row))
                .list();
    }

    public long count() {
        return handle.createQuery("SELECT count(*) FROM happening")
                .mapTo(Long.class)
                .one();
    }

    private static HappeningRow row(ResultSet row) throws SQLException {
        try {
            return new HappeningRow(row.getLong("no"), Exchange.mapper().readValue(row.getString("body"), Event.class));
        } catch (JsonProcessingException e) {
            throw new SQLException("event " + row.getLong("no") + " is not readable", e);
        }
    }
}
