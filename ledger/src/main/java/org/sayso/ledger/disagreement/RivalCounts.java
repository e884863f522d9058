package org.sayso.ledger.disagreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Counts;
import org.sayso.model.ClaimId;
import org.sayso.model.EventType;
import org.sayso.model.Quantity;

/**
 * Whether the counts of an event are rivals: some report gives counts of the dead by different sources side by side, far apart. Then a count of
 * one source against that of another on the same day is a disagreement, "at least" or not.
 *
 * <p>Example: "The monitor counted at least 56 dead, the news agency at least 85, the militants 160." What it gets wrong: a report that puts an
 * early count beside a later one of another source, without saying so.
 */
final class RivalCounts {

    private static final double FAR_APART = 1.25;

    private final Map<ClaimId, String> origins;
    private final boolean sideBySide;

    RivalCounts(List<Claim> claims, Map<ClaimId, String> origins) {
        this.origins = origins;
        this.sideBySide = claims.stream()
                .anyMatch(one -> claims.stream()
                        .anyMatch(other -> one.id().report().equals(other.id().report()) && areFarApart(one, other)));
    }

    boolean are(Claim one, Claim other) {
        return sideBySide && Objects.equals(one.published(), other.published()) && areFarApart(one, other);
    }

    private boolean areFarApart(Claim one, Claim other) {
        String first = origins.get(one.id());
        String second = origins.get(other.id());
        Double count = count(one);
        Double otherCount = count(other);
        return first != null
                && second != null
                && !first.equals(second)
                && count != null
                && otherCount != null
                && Counts.compatible(quantity(one), quantity(other)).isPresent()
                && Math.max(count, otherCount) >= FAR_APART * Math.min(count, otherCount);
    }

    private static Quantity quantity(Claim claim) {
        return Objects.requireNonNull(claim.quantity());
    }

    /* A number of the dead as good as counted: exact or "at least", not "dozens". */
    private static @Nullable Double count(Claim claim) {
        Quantity quantity = claim.quantity();
        boolean counted = quantity != null
                && claim.type() == EventType.KILL
                && quantity.low() != null
                && (quantity.high() == null || quantity.high().equals(quantity.low()));
        return counted ? Objects.requireNonNull(quantity).low() : null;
    }
}
