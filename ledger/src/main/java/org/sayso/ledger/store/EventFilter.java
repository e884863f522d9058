package org.sayso.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/**
 * Which events to show; every part narrows, null and zero leave open.
 *
 * <p>Names of places, origins and outlets are compared in any case, by part of the name; in double quotes exactly, an origin by its id:
 * {@code homs} finds Homs Governorate too, {@code "Homs"} does not.
 *
 * @param since not over before this day; events of unknown time are left out where this or {@code until} is given
 * @param until not begun after this day
 * @param place part of the name of the place
 * @param origin part of the name, or the id, of an origin
 * @param leastIndependent least number of independent origins
 * @param onlyDisagreeing only events on which claims disagree
 * @param words words that all occur in the sentences, the place or the names of the origins; a trailing star is a prefix
 * @param outlet part of the name of an outlet that tells of it
 * @param certainty of its surest claim
 * @param box where on the map; events of unknown place are left out
 */
public record EventFilter(
        @Nullable EventType type,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String origin,
        int leastIndependent,
        boolean onlyDisagreeing,
        @Nullable EventStatus status,
        @Nullable String words,
        @Nullable String outlet,
        @Nullable Certainty certainty,
        @Nullable GeoBox box) {

    /** Everything. */
    public static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, 0, false, null, null, null, null, null);

    public EventFilter withType(@Nullable EventType other) {
        return new EventFilter(
                other,
                since,
                until,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                outlet,
                certainty,
                box);
    }

    public EventFilter withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new EventFilter(
                type,
                from,
                to,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                outlet,
                certainty,
                box);
    }

    public EventFilter withPlace(@Nullable String other) {
        return new EventFilter(
                type,
                since,
                until,
                other,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                outlet,
                certainty,
                box);
    }

    public EventFilter withOrigin(@Nullable String other) {
        return new EventFilter(
                type,
                since,
                until,
                place,
                other,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                outlet,
                certainty,
                box);
    }

    public EventFilter withLeastIndependent(int other) {
        return new EventFilter(
                type, since, until, place, origin, other, onlyDisagreeing, status, words, outlet, certainty, box);
    }

    public EventFilter withOnlyDisagreeing(boolean other) {
        return new EventFilter(
                type, since, until, place, origin, leastIndependent, other, status, words, outlet, certainty, box);
    }

    public EventFilter withStatus(@Nullable EventStatus other) {
        return new EventFilter(
                type,
                since,
                until,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                other,
                words,
                outlet,
                certainty,
                box);
    }

    public EventFilter withWords(@Nullable String other) {
        return new EventFilter(
                type,
                since,
                until,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                other,
                outlet,
                certainty,
                box);
    }

    public EventFilter withOutlet(@Nullable String other) {
        return new EventFilter(
                type,
                since,
                until,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                other,
                certainty,
                box);
    }

    public EventFilter withCertainty(@Nullable Certainty other) {
        return new EventFilter(
                type,
                since,
                until,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                outlet,
                other,
                box);
    }

    public EventFilter withBox(@Nullable GeoBox other) {
        return new EventFilter(
                type,
                since,
                until,
                place,
                origin,
                leastIndependent,
                onlyDisagreeing,
                status,
                words,
                outlet,
                certainty,
                other);
    }
}
