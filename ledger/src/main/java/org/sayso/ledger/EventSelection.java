package org.sayso.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.sayso.ledger.listing.FacetCounts;
import org.sayso.ledger.listing.PlaceCounts;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.PlaceCount;

/** The events that a filter lets through, as of one moment: everything that a screen shows of them is counted over the same ones. Immutable. */
public final class EventSelection {

    private final LedgerStore store;
    private final List<EventEntry> events;

    EventSelection(LedgerStore store, List<EventEntry> events) {
        this.store = store;
        this.events = events;
    }

    public long total() {
        return events.size();
    }

    /**
     * One page; the first starts at offset zero. An event that was taken away since is left out.
     *
     * @throws LedgerException where the ledger cannot be read
     */
    public EventPage page(EventOrder order, boolean down, int limit, long offset) {
        List<Long> numbers = first(offset + limit, order.comparator(down)).stream()
                .skip(offset)
                .limit(limit)
                .map(EventEntry::no)
                .toList();
        return new EventPage(
                store.read(tables -> numbers.stream()
                        .flatMap(no -> tables.lines().line(no).stream())
                        .toList()),
                total());
    }

    /* The first of many are found in one pass that holds no more than them. */
    private List<EventEntry> first(long many, Comparator<EventEntry> order) {
        if (many >= events.size() / 2) {
            return events.stream().sorted(order).toList();
        }
        PriorityQueue<EventEntry> first = new PriorityQueue<>(order.reversed());
        for (EventEntry event : events) {
            if (first.size() < many) {
                first.add(event);
            } else if (order.compare(event, first.element()) < 0) {
                first.remove();
                first.add(event);
            }
        }
        List<EventEntry> sorted = new ArrayList<>(first);
        sorted.sort(order);
        return sorted;
    }

    /** How many events have each value, the commonest first; months and days in order of time. */
    public List<FacetCount> facet(Facet facet, int limit) {
        return FacetCounts.of(facet, events, limit);
    }

    /** The places of the events, those of most events first; only those whose coordinates are known. */
    public List<PlaceCount> places(int limit) {
        return PlaceCounts.of(events, limit);
    }
}
