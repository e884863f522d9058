package org.sayso.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.actor.ActorLine;
import org.sayso.ledger.listing.CatalogueKeeper;
import org.sayso.ledger.listing.OriginLines;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.OriginLine;

/**
 * Lists and counts the events of a ledger without opening them: for tables, facets and maps over hundreds of thousands of claims. What is
 * filtered and counted by is held in memory (about 300 bytes an event) and kept in step with the ledger.
 *
 * <p>Safe for many threads. Every method throws {@link LedgerException} where the ledger cannot be read.
 */
public final class EventIndex {

    private final LedgerStore store;
    private final CatalogueKeeper catalogue;

    EventIndex(LedgerStore store, CatalogueKeeper catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** The events that the filter lets through. */
    public EventSelection select(EventFilter filter) {
        return new EventSelection(
                store, store.read(tables -> catalogue.at(tables).matching(catalogue.match(tables, filter))));
    }

    /** The line of the event of this number. */
    public Optional<EventLine> line(long no) {
        return store.read(tables -> tables.lines().line(no));
    }

    /** The actors that the events have by name, joined across reports, those of most events first. */
    public List<ActorLine> actors(EventFilter filter) {
        return store.read(
                tables -> catalogue.actors(tables).in(catalogue.at(tables).matching(catalogue.match(tables, filter))));
    }

    /** What each origin stands behind, those behind most events first; where words are given, only those that have them in their names. */
    public List<OriginLine> origins(@Nullable String words, int limit, long offset) {
        return OriginLines.of(store.read(catalogue::at).entries(), words, limit, offset);
    }
}
