package org.sayso.ledger.disagreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Counts;
import org.sayso.ledger.text.Overlap;
import org.sayso.model.ClaimId;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.EventType;
import org.sayso.model.Quantity;

/**
 * Ranges of how many that do not meet.
 *
 * <p>Example: "scores of villagers were killed" and "21 villagers were killed". Not: "12 to 15" and "at least a dozen", which meet; a count that is
 * higher in a later report, which is an update; two exact tolls of one day, of which either may be the later, unless they stand in nearly the same
 * sentence; a count of anything but victims that the other report has, too, beside its own. A vague word ("several") is no count in progress: against a number it does not meet it is a disagreement. What it gets wrong: rival
 * exact tolls of one day pass for an update, unless a report itself sets them side by side ({@link RivalCounts}).
 */
final class QuantityRule implements Rule {

    private static final Set<EventType> TOLLS =
            EnumSet.of(EventType.KILL, EventType.INJURE, EventType.DISPLACE, EventType.ARREST, EventType.DESTROY);
    private static final double MOST_GROWTH = 5;
    private static final double VAGUE_RATIO = 2;
    private static final double SAME_SENTENCE = 0.75;

    /* Early counts that their own report has brought up to date. */
    private final Set<Claim> outdated;

    private final RivalCounts rivals;
    private final Map<String, List<Claim>> byReport;

    /**
     * @param claims all claims of the event
     * @param origins id of the origin of each claim that has one
     */
    QuantityRule(List<Claim> claims, Map<ClaimId, String> origins) {
        rivals = new RivalCounts(claims, origins);
        byReport = claims.stream()
                .filter(claim -> claim.quantity() != null)
                .collect(Collectors.groupingBy(claim -> claim.id().report()));
        outdated = claims.stream()
                .filter(claim -> claims.stream().anyMatch(later -> isOutdatedBy(claim, later)))
                .collect(Collectors.toSet());
    }

    private static boolean isOutdatedBy(Claim claim, Claim later) {
        Quantity early = claim.quantity();
        Quantity late = later.quantity();
        return early != null
                && late != null
                && claim.id().report().equals(later.id().report())
                && TOLLS.contains(claim.type())
                && !isVague(late)
                && Counts.compatible(early, late).isPresent()
                && late.low() != null
                && early.low() != null
                && late.low() > early.low();
    }

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        Quantity first = one.quantity();
        Quantity second = other.quantity();
        boolean comparable = first != null
                && second != null
                && one.isReal()
                && other.isReal()
                && areCounts(one, first, other, second)
                && !outdated.contains(one)
                && !outdated.contains(other);
        if (!comparable) {
            return Optional.empty();
        }
        boolean agree = Counts.compatible(first, second).orElse(true)
                || mayBeUpdate(one, other, first, second)
                || !areTolls(one, other) && (tells(other, first) || tells(one, second));
        if (agree && !rivals.are(one, other)) {
            return Optional.empty();
        }
        return Optional.of(
                Told.of(DisagreementField.QUANTITY, one, other, Told.quantity(first), Told.quantity(second)));
    }

    /* A report that has both counts, of twenty who were convicted and of five who were fined, does not contradict one that has the other. */
    private boolean tells(Claim claim, Quantity count) {
        return byReport.getOrDefault(claim.id().report(), List.of()).stream()
                .map(near -> Objects.requireNonNull(near.quantity()))
                .anyMatch(own -> Counts.compatible(own, count).orElse(false));
    }

    /* "Two bombs" and "several bombings": how often something happened is no toll, and a vague number of it says nothing. */
    private static boolean areCounts(Claim one, Quantity first, Claim other, Quantity second) {
        return areTolls(one, other) || !isVague(first) && !isVague(second);
    }

    private static boolean areTolls(Claim one, Claim other) {
        return TOLLS.contains(one.type()) && TOLLS.contains(other.type());
    }

    private static boolean mayBeUpdate(Claim one, Claim other, Quantity first, Quantity second) {
        LocalDate day = one.published();
        LocalDate otherDay = other.published();
        if (day != null && otherDay != null && !day.equals(otherDay)) {
            return day.isBefore(otherDay) ? Counts.isAbove(second, first) : Counts.isAbove(first, second);
        }
        boolean sameSentence = Overlap.dice(one.wording(), other.wording()) >= SAME_SENTENCE;
        return areTolls(one, other) && !sameSentence && (mayHaveGrown(first, second) || mayHaveGrown(second, first));
    }

    /* On one day an exact count may grow to any other, "dozens" to 140; "several" never grew to 130 unnoticed, nor does "scores" shrink to 21. */
    private static boolean mayHaveGrown(Quantity before, Quantity after) {
        if (!Counts.isAbove(after, before) || isVague(after)) {
            return false;
        }
        return !isVague(before)
                || before.high() != null && after.low() != null && after.low() <= MOST_GROWTH * before.high();
    }

    /* "Several", "dozens", "hundreds": a range at least as wide as its lower end. */
    private static boolean isVague(Quantity quantity) {
        return quantity.low() != null && quantity.high() != null && quantity.high() >= VAGUE_RATIO * quantity.low();
    }
}
