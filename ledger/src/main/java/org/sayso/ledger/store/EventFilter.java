package org.sayso.ledger.store;

import java.time.LocalDate;
import java.util.function.Consumer;
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
 * @param actor a name of somebody in it, in any spelling: {@code Gaddafi} finds Moammar Qadhafi, too
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
        @Nullable GeoBox box,
        @Nullable String actor) {

    /** Everything. */
    public static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, 0, false, null, null, null, null, null, null);

    public EventFilter withType(@Nullable EventType other) {
        return changed(it -> it.type = other);
    }

    public EventFilter withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return changed(it -> {
            it.since = from;
            it.until = to;
        });
    }

    public EventFilter withPlace(@Nullable String other) {
        return changed(it -> it.place = other);
    }

    public EventFilter withOrigin(@Nullable String other) {
        return changed(it -> it.origin = other);
    }

    public EventFilter withLeastIndependent(int other) {
        return changed(it -> it.leastIndependent = other);
    }

    public EventFilter withOnlyDisagreeing(boolean other) {
        return changed(it -> it.onlyDisagreeing = other);
    }

    public EventFilter withStatus(@Nullable EventStatus other) {
        return changed(it -> it.status = other);
    }

    public EventFilter withWords(@Nullable String other) {
        return changed(it -> it.words = other);
    }

    public EventFilter withOutlet(@Nullable String other) {
        return changed(it -> it.outlet = other);
    }

    public EventFilter withCertainty(@Nullable Certainty other) {
        return changed(it -> it.certainty = other);
    }

    public EventFilter withBox(@Nullable GeoBox other) {
        return changed(it -> it.box = other);
    }

    public EventFilter withActor(@Nullable String other) {
        return changed(it -> it.actor = other);
    }

    private EventFilter changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    /* A filter while it is changed. */
    private static final class Draft {

        private @Nullable EventType type;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable String place;
        private @Nullable String origin;
        private int leastIndependent;
        private boolean onlyDisagreeing;
        private @Nullable EventStatus status;
        private @Nullable String words;
        private @Nullable String outlet;
        private @Nullable Certainty certainty;
        private @Nullable GeoBox box;
        private @Nullable String actor;

        Draft(EventFilter from) {
            type = from.type;
            since = from.since;
            until = from.until;
            place = from.place;
            origin = from.origin;
            leastIndependent = from.leastIndependent;
            onlyDisagreeing = from.onlyDisagreeing;
            status = from.status;
            words = from.words;
            outlet = from.outlet;
            certainty = from.certainty;
            box = from.box;
            actor = from.actor;
        }

        EventFilter filter() {
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
                    box,
                    actor);
        }
    }
}
