package org.sayso.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.Credibility;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Reliability;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/**
 * The say-so under an event: for each origin, the claims that come down to it, each with its chain and its sentence.
 *
 * @param no number of the event in the ledger
 * @param branches named origins first, the outlets' own word last
 * @param rejected claims that people rejected, while others of the event stand
 */
public record Why(long no, Event event, List<Branch> branches, List<Leaf> rejected) {

    /**
     * An origin and the claims that come down to it.
     *
     * @param derivedFrom names of the origins that it rests on
     * @param reliability what a person holds of it; null where nobody has graded it
     */
    public record Branch(
            String origin,
            String name,
            SourceKind kind,
            boolean named,
            boolean independent,
            List<String> derivedFrom,
            @Nullable Reliability reliability,
            List<Leaf> leaves) {}

    /**
     * A claim with the way that it took.
     *
     * @param outlet who published it; null where unknown
     * @param chain outermost first, without the outlet
     * @param trigger the words of the report that tell it
     * @param arguments who and what, as the report words it
     * @param copyOf id of the report that has the same claim in the same words, earlier; null where this one is not a copy
     * @param disagreements with other claims of the event
     * @param background whether the report tells it as history
     * @param status what a person has decided on this claim
     * @param proposed credibility that its wording alone allows
     * @param credibility what a person holds of the information; null where nobody has graded it
     */
    public record Leaf(
            String report,
            String event,
            @Nullable String outlet,
            @Nullable LocalDate published,
            List<Link> chain,
            EventType type,
            String trigger,
            Map<Role, List<String>> arguments,
            Certainty certainty,
            Polarity polarity,
            Phase phase,
            @Nullable DateInterval time,
            @Nullable HappeningPlace place,
            @Nullable Quantity quantity,
            String quote,
            Span span,
            @Nullable String copyOf,
            List<Disagreement> disagreements,
            boolean background,
            EventStatus status,
            Credibility proposed,
            @Nullable Credibility credibility) {}

    /**
     * One attribution on the way.
     *
     * @param source the words of the report; null where it hides them
     * @param origin what it comes down to, for people to read; empty where nobody is named whom it could come down to
     * @param caveats the words by which the report holds it at arm's length, in order of the text
     */
    public record Link(@Nullable String source, String origin, SourceKind kind, Stance stance, List<String> caveats) {

        private static final String NOT_NAMED = "not named";

        public Link {
            caveats = List.copyOf(caveats);
        }

        /** The report's words for the source; where it hides them, whom the passage is from, or that nobody is named. */
        public String words() {
            if (source != null) {
                return source;
            }
            if (kind == SourceKind.RUMOUR) {
                return "rumour, " + NOT_NAMED;
            }
            return origin.isBlank() ? NOT_NAMED : origin;
        }
    }
}
