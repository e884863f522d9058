package org.sayso.ledger.linking;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CountRange;
import org.sayso.model.DateInterval;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Role;

/**
 * All of a claim that linking looks at: two claims of which it is equal stand to any third alike. An agency's story brings very many of them, so that
 * the first {@value #COMPARED} stand for all.
 */
record SameWords(
        EventType type,
        String trigger,
        Polarity polarity,
        Phase phase,
        @Nullable DateInterval time,
        boolean dated,
        @Nullable HappeningPlace place,
        @Nullable CountRange count,
        boolean approximate,
        Map<Role, List<String>> words,
        SortedSet<String> wording,
        List<String> victims) {

    /** Number of claims in the same words that are compared with others. */
    static final int COMPARED = 64;

    static SameWords of(Claim claim) {
        return new SameWords(
                claim.type(),
                claim.trigger(),
                claim.polarity(),
                claim.phase(),
                claim.time(),
                claim.dated(),
                claim.place(),
                count(claim.quantity()),
                claim.quantity() != null && claim.quantity().approximate(),
                claim.words(),
                claim.wording(),
                claim.victims());
    }

    /* Without its place in the text, which differs from copy to copy. */
    private static @Nullable CountRange count(@Nullable Quantity quantity) {
        return quantity == null
                ? null
                : new CountRange(quantity.low(), quantity.high(), quantity.unit(), quantity.per());
    }
}
