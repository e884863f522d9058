package org.sayso.ledger.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/**
 * Which events to show; every part narrows, null and zero leave open.
 *
 * @param since not over before this day; events of unknown time are left out where this or {@code until} is given
 * @param until not begun after this day
 * @param place part of the name of the place, in any case
 * @param origin part of the name or id of an origin, in any case
 * @param leastIndependent least number of independent origins
 * @param onlyDisagreeing only events on which claims disagree
 */
public record EventFilter(
        @Nullable EventType type,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String origin,
        int leastIndependent,
        boolean onlyDisagreeing,
        @Nullable EventStatus status) {

    /** Everything. */
    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, 0, false, null);

    public EventFilter withType(@Nullable EventType other) {
        return new EventFilter(other, since, until, place, origin, leastIndependent, onlyDisagreeing, status);
    }

    Optional<String> sinceText() {
        return Optional.ofNullable(since).map(Objects::toString);
    }

    Optional<String> untilText() {
        return Optional.ofNullable(until).map(Objects::toString);
    }
}
