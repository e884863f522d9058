package org.sayso.ledger.store;

import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.CountRange;
import org.sayso.model.DateInterval;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;

/**
 * An event as one line of a list.
 *
 * @param no its number in this ledger
 * @param id the same in every ledger with the same reports
 * @param agent who did it, in the words of one report; null where none tells
 * @param patient to whom or what, likewise
 * @param certainty of the surest claim
 * @param phase of the claim nearest to done
 * @param denied number of claims that say it did not happen
 * @param weakest score of the weakest link that holds the claims together, 0 to 1; null where nothing needs to
 * @param pronounOnly whether every claim comes down to a mere "he", "she" or "they"
 * @param background whether every claim is told as history and none as news
 */
public record EventLine(
        long no,
        String id,
        EventType type,
        String summary,
        @Nullable String agent,
        @Nullable String patient,
        @Nullable DateInterval time,
        @Nullable HappeningPlace place,
        @Nullable CountRange quantity,
        Certainty certainty,
        Phase phase,
        int denied,
        int claims,
        EventStatus status,
        int reports,
        int independent,
        int disagreements,
        @Nullable Double weakest,
        boolean pronounOnly,
        boolean background) {

    /** Below this, the weakest link between two claims is worth a person's look. */
    public static final double WEAK_LINK = 0.6;

    public boolean isDisputed() {
        return disagreements > 0;
    }

    /** Whether several reports come down to one origin at most. */
    public boolean restsOnOneOrigin() {
        return independent <= 1 && reports >= 2;
    }

    public boolean isWeaklyLinked() {
        return weakest != null && weakest < WEAK_LINK;
    }
}
