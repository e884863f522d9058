package org.sayso.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;

/**
 * What of an event a list is filtered, ordered and counted by: small enough to hold those of a whole ledger.
 *
 * @param no number of the event in this ledger
 * @param agent who did it, in the words of one report
 * @param from first day, ISO; null where no claim tells
 * @param to last day, ISO
 * @param most the higher end of its number, or the only one; not a number where none is told
 * @param certainty of the surest claim
 * @param phase of the claim nearest to done
 * @param denied whether a claim says that it did not happen
 * @param weight how much a person's look at it would bring
 */
public record EventEntry(
        long no,
        EventType type,
        @Nullable String agent,
        @Nullable String from,
        @Nullable String to,
        @Nullable HappeningPlace place,
        double most,
        Certainty certainty,
        Phase phase,
        boolean denied,
        EventStatus status,
        int reports,
        int independent,
        int disagreements,
        int weight,
        List<EntryOrigin> origins,
        List<String> outlets,
        List<EntryActor> actors) {

    public EventEntry {
        origins = List.copyOf(origins);
        outlets = List.copyOf(outlets);
        actors = List.copyOf(actors);
    }
}
