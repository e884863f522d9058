package org.sayso.ledger.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.actor.ActorMention;
import org.sayso.model.Certainty;
import org.sayso.model.ClaimId;
import org.sayso.model.Credibility;
import org.sayso.model.DateInterval;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Role;
import org.sayso.model.Span;

/**
 * An event mention with all that linking needs to know of it, so that two can be compared without their reports.
 *
 * @param published day of the report; null where unknown
 * @param trigger the words of the trigger
 * @param dated whether words of the text tell the day, and not the report's date alone
 * @param words the arguments as the report words them
 * @param chain ids of the attributions it stands in, outermost first
 * @param quote the sentence
 * @param witnessed whether the sentence says that the outlet's own reporter saw it
 * @param wording stems of the content words of the sentence
 * @param credibility what its wording alone allows to propose
 * @param victims the names of those whom it happened to (of those who did it where that tells it apart: defected, resigned), where each of them is a
 *     named person; else empty
 * @param caveats the words of caution on a link of the chain, by the attribution's id
 * @param sameAs id in its reading of the first mention that tells of the same happening; null for that one and for what is told once
 * @param background whether the report tells it as history
 * @param actors the named ones among its arguments
 */
public record Claim(
        ClaimId id,
        @Nullable String outlet,
        @Nullable LocalDate published,
        EventType type,
        String trigger,
        Span span,
        @Nullable DateInterval time,
        boolean dated,
        @Nullable HappeningPlace place,
        @Nullable Quantity quantity,
        Polarity polarity,
        Phase phase,
        Certainty certainty,
        Map<Role, List<String>> words,
        List<String> chain,
        String quote,
        boolean witnessed,
        SortedSet<String> wording,
        Credibility credibility,
        List<String> victims,
        Map<String, List<String>> caveats,
        @Nullable String sameAs,
        boolean background,
        List<ActorMention> actors) {

    public Claim {
        credibility = credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility;
        victims = victims == null ? List.of() : victims;
        caveats = caveats == null ? Map.of() : caveats;
        actors = actors == null ? List.of() : List.copyOf(actors);
    }

    public List<String> words(Role role) {
        return words.getOrDefault(role, List.of());
    }

    /** The words of caution on one link. */
    public List<String> caveats(String attribution) {
        return caveats.getOrDefault(attribution, List.of());
    }

    /** Whether it is told as done or going on, not as planned, threatened or supposed. */
    public boolean isReal() {
        return phase == Phase.HAPPENED || phase == Phase.ONGOING;
    }
}
