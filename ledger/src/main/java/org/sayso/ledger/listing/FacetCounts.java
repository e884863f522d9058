package org.sayso.ledger.listing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.EntryOrigin;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;

/** Counts events by the values of one property. */
public final class FacetCounts {

    private static final int MONTH = "2012-10".length();

    private final Facet facet;
    private final Map<String, Many> counts = new HashMap<>();

    private FacetCounts(Facet facet) {
        this.facet = facet;
    }

    /** The commonest values first; months and days in order of time. */
    public static List<FacetCount> of(Facet facet, List<EventEntry> events, int limit) {
        FacetCounts counting = new FacetCounts(facet);
        events.forEach(counting::count);
        return counting.inOrder(limit);
    }

    private void count(EventEntry event) {
        switch (facet) {
            case TYPE -> add(event.type().wire());
            case PLACE -> add(event.place() == null ? null : event.place().name());
            case STATUS -> add(event.status().wire());
            case CERTAINTY -> add(Integer.toString(event.certainty().ordinal()));
            case MONTH -> add(event.from() == null ? null : event.from().substring(0, MONTH));
            case DAY -> add(event.from());
            case OUTLET -> event.outlets().forEach(this::add);
            case ORIGIN -> event.origins().stream().filter(EntryOrigin::named).forEach(it -> add(it.id(), it.name()));
        }
    }

    private void add(@Nullable String value) {
        if (value != null) {
            add(value, value);
        }
    }

    private void add(String value, String name) {
        counts.computeIfAbsent(value, it -> new Many(name)).events++;
    }

    private List<FacetCount> inOrder(int limit) {
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        boolean byTime = facet == Facet.MONTH || facet == Facet.DAY;
        return counts.entrySet().stream()
                .map(it -> new FacetCount(it.getKey(), it.getValue().name, it.getValue().events))
                .sorted(
                        byTime
                                ? byValue
                                : Comparator.comparingLong(FacetCount::events)
                                        .reversed()
                                        .thenComparing(byValue))
                .limit(limit)
                .toList();
    }

    private static final class Many {

        private final String name;
        private long events;

        Many(String name) {
            this.name = name;
        }
    }
}
