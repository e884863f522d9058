package org.sayso.ledger.disagreement;

import java.time.LocalDate;
import java.util.Optional;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.text.Overlap;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.Phase;

/**
 * Done against still to come.
 *
 * <p>Example: "two hundred fighters left on Friday" and, in a report of Sunday, "two hundred fighters will leave". A plan that was printed before
 * the deed is no disagreement, nor is a sentence without a word of the future, which a reader may have taken for a plan.
 */
final class PhaseRule implements Rule {

    private static final double SAME_SENTENCE = 0.7;
    private static final WordList FUTURE = WordList.load("future-words.txt");

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        boolean opposed = contradicts(one, other) || contradicts(other, one);
        return opposed
                ? Optional.of(Told.of(
                        DisagreementField.PHASE,
                        one,
                        other,
                        one.phase().wire(),
                        other.phase().wire()))
                : Optional.empty();
    }

    private static boolean contradicts(Claim done, Claim toCome) {
        DateInterval time = done.time();
        LocalDate printed = toCome.published();
        if (done.phase() != Phase.HAPPENED
                || toCome.phase() != Phase.PLANNED
                || !saysSo(toCome)
                || time == null
                || printed == null) {
            return false;
        }
        double alike = Overlap.dice(done.wording(), toCome.wording());
        return alike >= SAME_SENTENCE
                ? !printed.isBefore(time.to())
                : alike >= TimeRule.ALIKE && printed.isAfter(time.to());
    }

    private static boolean saysSo(Claim toCome) {
        return Words.of(toCome.quote()).stream().anyMatch(FUTURE::has);
    }
}
