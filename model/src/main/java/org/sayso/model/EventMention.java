package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim: a trigger in a report with all that is said of the event, and on whose say-so.
 *
 * @param id unique in its reading
 * @param trigger the one word, or particle verb, that says it
 * @param args whole noun phrases by role, in the order of {@link Role}
 * @param certainty as the innermost source of the chain holds it
 * @param time null where neither the text nor the report's date tells
 * @param credibility what its wording alone allows to propose, 3 to 6 of the Admiralty code; 1 and 2 come from counted origins only
 * @param because for each field that was decided and not read off, what decided it
 * @param sameAs id of the first mention of this reading that tells of the same happening; null for that one itself and for what is told once
 * @param background whether it is told as history and not as what the report is about
 */
public record EventMention(
        String id,
        Span trigger,
        EventType type,
        @JsonProperty("args") Map<Role, List<Span>> arguments,
        Chain chain,
        Certainty certainty,
        Polarity polarity,
        Phase phase,
        @Nullable EventTime time,
        @Nullable EventPlace place,
        @Nullable Quantity quantity,
        Credibility credibility,
        List<Because> because,
        @JsonProperty("same_as") @Nullable String sameAs,
        boolean background) {

    public EventMention {
        EnumMap<Role, List<Span>> ordered = new EnumMap<>(Role.class);
        arguments.forEach((role, spans) -> ordered.put(role, List.copyOf(spans)));
        arguments = Collections.unmodifiableMap(ordered);
        credibility = credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility;
        if (credibility.number() < Credibility.POSSIBLY_TRUE.number()) {
            throw new IllegalArgumentException(
                    "no wording makes credibility " + credibility.number() + ": event " + id);
        }
        because = because == null ? List.of() : List.copyOf(because);
    }

    /** A mention that tells of something for the first time and as news. */
    public EventMention(
            String id,
            Span trigger,
            EventType type,
            Map<Role, List<Span>> arguments,
            Chain chain,
            Certainty certainty,
            Polarity polarity,
            Phase phase,
            @Nullable EventTime time,
            @Nullable EventPlace place,
            @Nullable Quantity quantity,
            Credibility credibility,
            List<Because> because) {
        this(
                id,
                trigger,
                type,
                arguments,
                chain,
                certainty,
                polarity,
                phase,
                time,
                place,
                quantity,
                credibility,
                because,
                null,
                false);
    }

    /** The same, known to tell again what an earlier mention of the reading tells. */
    public EventMention toldAgain(EventMention first) {
        return with(first.id(), background, new Because("same_as", first.trigger(), "told-again"));
    }

    /** The same, known to be told as history. */
    public EventMention asBackground(Because reason) {
        return with(sameAs, true, reason);
    }

    private EventMention with(@Nullable String first, boolean history, Because reason) {
        List<Because> reasons = new ArrayList<>(because);
        reasons.add(reason);
        return new EventMention(
                id,
                trigger,
                type,
                arguments,
                chain,
                certainty,
                polarity,
                phase,
                time,
                place,
                quantity,
                credibility,
                reasons,
                first,
                history);
    }

    public List<Span> arguments(Role role) {
        return arguments.getOrDefault(role, List.of());
    }
}
