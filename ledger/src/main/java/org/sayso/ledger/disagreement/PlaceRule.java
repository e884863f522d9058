package org.sayso.ledger.disagreement;

import java.util.Optional;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Places;
import org.sayso.ledger.text.Overlap;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.HappeningPlace;

/**
 * Places neither of which lies in or near the other.
 *
 * <p>Example: "a depot at Karvel burnt down" and "a depot at Tolmin burnt down". As for days, only between claims that are worded much alike,
 * each naming its own place and not the other's.
 */
final class PlaceRule implements Rule {

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        HappeningPlace first = one.place();
        HappeningPlace second = other.place();
        boolean apart = first != null
                && second != null
                && Places.relation(first, second) == Places.Relation.APART
                && Overlap.dice(one.wording(), other.wording()) >= TimeRule.ALIKE
                && namesOnly(one, first, second)
                && namesOnly(other, second, first);
        return apart
                ? Optional.of(Told.of(DisagreementField.PLACE, one, other, first.name(), second.name()))
                : Optional.empty();
    }

    private static boolean namesOnly(Claim claim, HappeningPlace own, HappeningPlace others) {
        return Named.in(claim, own.name()) && !Named.in(claim, others.name());
    }
}
