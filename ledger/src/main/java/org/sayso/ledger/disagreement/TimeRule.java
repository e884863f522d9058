package org.sayso.ledger.disagreement;

import java.util.Optional;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.text.Overlap;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.Phase;

/**
 * Days that do not meet.
 *
 * <p>Example: "the convoy was hit on Friday" and "the convoy was hit on Saturday". Only between claims that are worded much alike, since claims on
 * different days are not taken for one event on less; and only where words of both reports tell the day. What it gets wrong: a day that the reader anchored wrongly.
 */
final class TimeRule implements Rule {

    static final double ALIKE = 0.5;

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        DateInterval first = one.time();
        DateInterval second = other.time();
        if (first == null || second == null || first.overlaps(second) || !isTold(one) || !isTold(other)) {
            return Optional.empty();
        }
        return Overlap.dice(one.wording(), other.wording()) < ALIKE
                ? Optional.empty()
                : Optional.of(Told.of(DisagreementField.TIME, one, other, Told.time(first), Told.time(second)));
    }

    /* A day that stands in the words of the report, of something that is over. */
    private static boolean isTold(Claim claim) {
        return claim.dated() && claim.phase() == Phase.HAPPENED;
    }
}
