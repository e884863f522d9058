package org.sayso.ledger.disagreement;

import java.util.Optional;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.text.Overlap;
import org.sayso.ledger.text.Stems;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.Polarity;
import org.sayso.model.Role;

/**
 * Happened against did not happen.
 *
 * <p>Example: "the guards opened fire" and "the ministry denied that the guards opened fire". Only where the two share an actor or much of their
 * wording: a denial of one thing says nothing of another.
 */
final class PolarityRule implements Rule {

    private static final double ALIKE = 0.3;

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        boolean opposed =
                one.type() == other.type() && one.polarity() != other.polarity() && one.isReal() && other.isReal();
        return opposed && tellOfTheSame(one, other)
                ? Optional.of(Told.of(DisagreementField.POLARITY, one, other, told(one), told(other)))
                : Optional.empty();
    }

    private static boolean tellOfTheSame(Claim one, Claim other) {
        return Overlap.dice(one.wording(), other.wording()) >= ALIKE
                || share(one, other, Role.AGENT)
                || share(one, other, Role.PATIENT);
    }

    private static boolean share(Claim one, Claim other, Role role) {
        return Overlap.ofSmaller(
                        Stems.of(String.join(" ", one.words(role))), Stems.of(String.join(" ", other.words(role))))
                >= 0.5;
    }

    private static String told(Claim claim) {
        return claim.polarity() == Polarity.POSITIVE ? "happened" : "did not happen";
    }
}
