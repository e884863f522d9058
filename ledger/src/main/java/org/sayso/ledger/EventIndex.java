package org.sayso.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.EventLineTable;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.OriginLine;
import org.sayso.ledger.store.PlaceCount;

/**
 * Lists and counts the events of a ledger without opening them: for tables, facets and maps over hundreds of thousands of claims.
 *
 * <p>Safe for many threads. Every method throws {@link LedgerException} where the ledger cannot be read.
 */
public final class EventIndex {

    private final LedgerStore store;

    EventIndex(LedgerStore store) {
        this.store = store;
    }

    /** One page of the events that the filter lets through; the first starts at offset zero. */
    public EventPage page(EventFilter filter, EventOrder order, boolean down, int limit, long offset) {
        return store.read(tables -> {
            EventLineTable lines = tables.lines();
            return new EventPage(lines.page(filter, order, down, limit, offset), lines.count(filter));
        });
    }

    /** The line of the event of this number. */
    public Optional<EventLine> line(long no) {
        return store.read(tables -> tables.lines().line(no));
    }

    public long count(EventFilter filter) {
        return store.read(tables -> tables.lines().count(filter));
    }

    /** How many events have each value, the commonest first; months and days in order of time. */
    public List<FacetCount> facet(Facet facet, EventFilter filter, int limit) {
        return store.read(tables -> tables.lines().facet(facet, filter, limit));
    }

    /** The places of the events, those of most events first; only those whose coordinates are known. */
    public List<PlaceCount> places(EventFilter filter, int limit) {
        return store.read(tables -> tables.lines().places(filter, limit));
    }

    /** What each origin stands behind, those behind most events first; where words are given, only those that have them in their names. */
    public List<OriginLine> origins(@Nullable String words, int limit, long offset) {
        return store.read(tables -> tables.lines().origins(words, limit, offset));
    }
}
