package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One claim of an event: an event mention of one report, with the words that make it.
 *
 * @param report id of the report
 * @param event id of the event mention in the reading
 * @param quote the sentence of the trigger, as published
 * @param span of the trigger
 * @param origin id of the origin that the claim comes down to; null where the outlet speaks in its own voice
 * @param credibility what the wording of this claim alone allows to propose, 3 to 6
 * @param set what a person holds of it instead; null where nobody has graded it
 * @param background whether the report tells it as history
 */
public record EventClaim(
        String report,
        String event,
        String quote,
        Span span,
        @Nullable String origin,
        Credibility credibility,
        @JsonProperty("credibility_set") @Nullable Credibility set,
        boolean background) {

    public EventClaim {
        credibility = credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility;
    }

    public EventClaim graded(@Nullable Credibility bySomebody) {
        return new EventClaim(report, event, quote, span, origin, credibility, bySomebody, background);
    }

    public ClaimId id() {
        return new ClaimId(report, event);
    }
}
