package org.sayso.ledger.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.EventEntryTable;
import org.sayso.ledger.store.Tables;

/**
 * Every event of a ledger as it was at one moment. Immutable.
 *
 * @param version of the ledger's events
 * @param entries in order of number
 */
public record EventCatalogue(long version, List<EventEntry> entries) {

    /* Beyond this, reading everything anew is quicker than looking up what changed. */
    private static final int MOST_CHANGES = 10_000;

    public EventCatalogue {
        entries = List.copyOf(entries);
    }

    static EventCatalogue of(Tables tables) {
        return new EventCatalogue(tables.entries().version(), tables.entries().all());
    }

    /** This catalogue, brought to a later version of the same ledger. */
    EventCatalogue at(long later, EventEntryTable table) {
        List<Long> changed = table.changedSince(version);
        if (changed.size() > MOST_CHANGES) {
            return new EventCatalogue(later, table.all());
        }
        Set<Long> gone = new HashSet<>(changed);
        List<EventEntry> now = new ArrayList<>(entries.size() + changed.size());
        entries.stream().filter(entry -> !gone.contains(entry.no())).forEach(now::add);
        now.addAll(table.of(changed));
        now.sort(Comparator.comparingLong(EventEntry::no));
        return new EventCatalogue(later, now);
    }

    /** Those that the filter lets through, in order of number. */
    public List<EventEntry> matching(EventMatch match) {
        return entries.stream().filter(match).toList();
    }
}
