package org.sayso.ledger.listing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.actor.Actors;
import org.sayso.ledger.actor.Sounds;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.Tables;

/**
 * Keeps the catalogue of a ledger's events in step with the ledger: read whole once, then only what changed, whoever changed it. Safe for many
 * threads, of which one reads while the others wait for it.
 */
public final class CatalogueKeeper {

    private final AtomicReference<@Nullable EventCatalogue> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable Joined> joined = new AtomicReference<>();
    private final Sounds sounds = new Sounds();
    private final ReentrantLock loading = new ReentrantLock();

    /** The events as the transaction of these tables sees them. */
    public EventCatalogue at(Tables tables) {
        long version = tables.entries().version();
        EventCatalogue known = newest.get();
        if (known != null && known.version() == version) {
            return known;
        }
        loading.lock();
        try {
            return load(tables, version, newest.get());
        } finally {
            loading.unlock();
        }
    }

    /* A transaction that began before the newest catalogue was read sees an older ledger: it gets one of its own. */
    private EventCatalogue load(Tables tables, long version, @Nullable EventCatalogue known) {
        if (known == null) {
            EventCatalogue whole = EventCatalogue.of(tables);
            newest.set(whole);
            return whole;
        }
        if (known.version() > version) {
            return EventCatalogue.of(tables);
        }
        EventCatalogue later = known.version() == version ? known : known.at(version, tables.entries());
        newest.set(later);
        return later;
    }

    /** The actors of the ledger as the transaction of these tables sees it. */
    public Actors actors(Tables tables) {
        EventCatalogue catalogue = at(tables);
        Joined known = joined.get();
        if (known != null && known.catalogue() == catalogue) {
            return known.actors();
        }
        Joined now = new Joined(catalogue, Actors.of(catalogue.entries(), sounds));
        joined.set(now);
        return now.actors();
    }

    private record Joined(EventCatalogue catalogue, Actors actors) {}

    /** Which events a filter lets through. */
    public EventMatch match(Tables tables, EventFilter filter) {
        String words = filter.words();
        boolean any = words != null && !words.replace('\0', ' ').isBlank();
        Set<Long> found = any ? tables.lines().withWords(words) : null;
        String actor = filter.actor();
        return new EventMatch(filter, found, actor == null || actor.isBlank() ? null : actors(tables));
    }
}
