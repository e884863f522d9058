package org.sayso.ledger.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Notes which events were filed or taken away, in order. */
final class EventChanges {

    private final Handle handle;

    EventChanges(Handle handle) {
        this.handle = handle;
    }

    void note(Collection<Long> events) {
        for (long event : events) {
            handle.createUpdate("INSERT INTO event_change (event, version)"
                            + " VALUES (:event, (SELECT coalesce(max(version), 0) + 1 FROM event_change))"
                            + " ON CONFLICT (event) DO UPDATE SET version = excluded.version")
                    .bind("event", event)
                    .execute();
        }
    }

    /** Grows with every change; zero where none was noted. */
    long version() {
        return handle.createQuery("SELECT coalesce(max(version), 0) FROM event_change")
                .mapTo(Long.class)
                .one();
    }

    List<Long> since(long version) {
        return handle.createQuery("SELECT event FROM event_change WHERE version > :version ORDER BY event")
                .bind("version", version)
                .mapTo(Long.class)
                .list();
    }
}
