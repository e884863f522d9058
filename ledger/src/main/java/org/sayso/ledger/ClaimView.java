package org.sayso.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;
import org.sayso.model.ClaimId;
import org.sayso.model.Credibility;
import org.sayso.model.DateInterval;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Span;

/**
 * A claim as a list shows it.
 *
 * @param eventNo number of the event it belongs to
 * @param chain who says so, outermost first, without the outlet; empty for the outlet's own word
 * @param background whether the report tells it as history
 * @param toldAgain whether an earlier claim of the same report tells of the same happening
 * @param status what a person has decided on this claim
 * @param proposed credibility that its wording alone allows
 * @param credibility what a person holds of the information; null where nobody has graded it
 */
public record ClaimView(
        ClaimId id,
        long eventNo,
        EventType type,
        String trigger,
        @Nullable String outlet,
        @Nullable LocalDate published,
        List<Why.Link> chain,
        Certainty certainty,
        Polarity polarity,
        Phase phase,
        @Nullable DateInterval time,
        @Nullable HappeningPlace place,
        @Nullable Quantity quantity,
        String quote,
        Span span,
        boolean background,
        boolean toldAgain,
        EventStatus status,
        Credibility proposed,
        @Nullable Credibility credibility) {}
