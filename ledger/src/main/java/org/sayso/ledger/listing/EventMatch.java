package org.sayso.ledger.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.actor.Actors;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.GeoBox;

/** Whether a filter lets an event through. For one thread. */
public final class EventMatch implements Predicate<EventEntry> {

    private final List<Predicate<EventEntry>> conditions = new ArrayList<>();

    /**
     * @param withWords numbers of the events that have the words of the filter; null where it asks for none
     * @param actors of the whole ledger; null where the filter asks for none
     */
    public EventMatch(EventFilter filter, @Nullable Set<Long> withWords, @Nullable Actors actors) {
        when(filter.type(), type -> it -> it.type() == type);
        when(filter.status(), status -> it -> it.status() == status);
        when(filter.certainty(), certainty -> it -> it.certainty() == certainty);
        when(
                filter.leastIndependent() > 0 ? filter.leastIndependent() : null,
                least -> it -> it.independent() >= least);
        when(filter.onlyDisagreeing() ? true : null, only -> it -> it.disagreements() > 0);
        when(filter.since(), since -> notBefore(since.toString()));
        when(filter.until(), until -> notAfter(until.toString()));
        when(filter.box(), EventMatch::within);
        when(withWords, numbers -> it -> numbers.contains(it.no()));
        when(actors, joined -> joined.in(Objects.requireNonNull(filter.actor())));
        when(
                NameMatch.of(filter.place()),
                name -> it -> it.place() != null && name.test(it.place().name()));
        when(NameMatch.of(filter.outlet()), name -> it -> it.outlets().stream().anyMatch(name));
        when(
                NameMatch.of(filter.origin()),
                name -> it -> it.origins().stream()
                        .anyMatch(origin -> name.test(origin.id()) || !name.exact() && name.test(origin.name())));
    }

    private <T> void when(@Nullable T asked, Condition<T> condition) {
        if (asked != null) {
            conditions.add(condition.of(asked));
        }
    }

    @FunctionalInterface
    private interface Condition<T> {
        Predicate<EventEntry> of(T asked);
    }

    /* ISO days are ordered as text. */
    private static Predicate<EventEntry> notBefore(String day) {
        return it -> it.to() != null && it.to().compareTo(day) >= 0;
    }

    private static Predicate<EventEntry> notAfter(String day) {
        return it -> it.from() != null && it.from().compareTo(day) <= 0;
    }

    private static Predicate<EventEntry> within(GeoBox box) {
        return it -> {
            Double lat = it.place() == null ? null : it.place().lat();
            Double lon = it.place() == null ? null : it.place().lon();
            return lat != null
                    && lon != null
                    && lat >= box.south()
                    && lat <= box.north()
                    && lon >= box.west()
                    && lon <= box.east();
        };
    }

    @Override
    public boolean test(EventEntry entry) {
        for (Predicate<EventEntry> condition : conditions) {
            if (!condition.test(entry)) {
                return false;
            }
        }
        return true;
    }
}
