package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * One claim of an event: an event mention of one report, with the words that make it.
 *
 * @param report id of the report
 * @param event id of the event mention in the reading
 * @param quote the sentence of the trigger, as published
 * @param span of the trigger
 * @param origin id of the origin that the claim comes down to; null where the outlet speaks in its own voice
 */
public record EventClaim(
        String report,
        String event,
        String quote,
        Span span,
        @Nullable String origin) {

    public ClaimId id() {
        return new ClaimId(report, event);
    }
}
