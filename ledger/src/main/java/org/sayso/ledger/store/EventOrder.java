package org.sayso.ledger.store;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sayso.model.HappeningPlace;

/** By what a list of events is ordered; events that do not tell come last either way, equal ones in order of number. */
public enum EventOrder {
    TYPE(Comparator.comparing(it -> it.type().wire())),
    WHO(EventEntry::agent, String.CASE_INSENSITIVE_ORDER),
    TIME(EventEntry::from, Comparator.naturalOrder()),
    PLACE(EventEntry::place, Comparator.comparing(HappeningPlace::name, String.CASE_INSENSITIVE_ORDER)),
    QUANTITY(it -> Double.isNaN(it.most()) ? null : it.most(), Comparator.naturalOrder()),
    INDEPENDENT(Comparator.comparingInt(EventEntry::independent)),
    REPORTS(Comparator.comparingInt(EventEntry::reports)),
    CERTAINTY(Comparator.comparing(EventEntry::certainty)
            .thenComparing(EventEntry::denied)
            .thenComparing(EventEntry::phase)),
    DISAGREEMENTS(Comparator.comparingInt(EventEntry::disagreements)),
    STATUS(Comparator.comparing(it -> it.status().wire())),
    /** By how much a person's look at it would bring. */
    WEIGHT(Comparator.comparingInt(EventEntry::weight));

    private final Predicate<EventEntry> untold;
    private final Comparator<EventEntry> ascending;

    EventOrder(Comparator<EventEntry> ascending) {
        this.untold = it -> false;
        this.ascending = ascending;
    }

    <T> EventOrder(Function<EventEntry, @Nullable T> value, Comparator<? super T> ascending) {
        this.untold = it -> value.apply(it) == null;
        this.ascending = Comparator.comparing(it -> Objects.requireNonNull(value.apply(it)), ascending);
    }

    /** A total order: no two events of a ledger are equal by it. */
    public Comparator<EventEntry> comparator(boolean down) {
        Comparator<EventEntry> told = (one, other) -> untold.test(one) || untold.test(other)
                ? Boolean.compare(untold.test(one), untold.test(other))
                : down ? ascending.compare(other, one) : ascending.compare(one, other);
        return told.thenComparingLong(EventEntry::no);
    }
}
