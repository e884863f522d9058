package org.sayso.desk.screen;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.ClaimView;
import org.sayso.ledger.Why;

/**
 * A claim as a card beside others of its event.
 *
 * @param origin whom it comes down to
 * @param claim null where a person rejected it, so that it is listed no more
 * @param quote the sentence in three parts, the trigger in the middle; all in the first where the trigger is not found in it
 */
public record ClaimCard(
        String originId,
        String origin,
        Why.Leaf leaf,
        @Nullable ClaimView claim,
        List<String> quote) {

    static ClaimCard of(String originId, String origin, Why.Leaf leaf, @Nullable ClaimView claim) {
        return new ClaimCard(originId, origin, leaf, claim, parts(leaf.quote(), claim == null ? "" : claim.trigger()));
    }

    public String outlet() {
        return Objects.requireNonNullElse(leaf.outlet(), "outlet unknown");
    }

    /** Who passed it on, from the outlet inward. */
    public String chain() {
        StringBuilder words = new StringBuilder(outlet());
        for (Why.Link link : leaf.chain()) {
            words.append(" ‹ ").append(link.words());
        }
        return words.toString();
    }

    private static List<String> parts(String quote, String trigger) {
        int at = trigger.isEmpty() ? -1 : quote.indexOf(trigger);
        return at < 0
                ? List.of(quote, "", "")
                : List.of(quote.substring(0, at), trigger, quote.substring(at + trigger.length()));
    }
}
