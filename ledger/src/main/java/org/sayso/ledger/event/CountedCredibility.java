package org.sayso.ledger.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sayso.model.Credibility;
import org.sayso.model.Disagreement;
import org.sayso.model.Origin;

/** What a ledger may propose for an event as a whole: the only place where the Admiralty code's 1 and 2 come from. */
final class CountedCredibility {

    /*
     * Two independent origins behind claims that are plainly made, and no disagreement: probably true (2). Three: confirmed by other sources (1).
     * Hedged, planned, doubted and unchecked claims support nothing. Otherwise the event has the best that one of its claims allows, 3 to 6.
     * The person who grades sees the count beside it and decides (NATO AJP-2.1, annex on evaluation).
     */

    private static final int FOR_PROBABLE = 2;
    private static final int FOR_CONFIRMED = 3;

    private CountedCredibility() {}

    /**
     * @param proposed what the wording of each claim allows
     * @param supporting ids of the origins of the claims that are plainly made
     */
    static Credibility of(
            Collection<Credibility> proposed,
            Set<String> supporting,
            List<Origin> origins,
            List<Disagreement> disagreements) {
        long behind = origins.stream()
                .filter(origin -> origin.independent() && supporting.contains(origin.id()))
                .count();
        if (disagreements.isEmpty() && behind >= FOR_PROBABLE) {
            return behind >= FOR_CONFIRMED ? Credibility.CONFIRMED_BY_OTHER_SOURCES : Credibility.PROBABLY_TRUE;
        }
        return proposed.stream()
                .min(Comparator.comparingInt(Credibility::number))
                .orElse(Credibility.CANNOT_BE_JUDGED);
    }
}
