package org.sayso.ledger.linking;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.Overlap;
import org.sayso.model.DateInterval;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Quantity;

/**
 * What two claims of one happening cannot differ in: the day, the place, and the victim whom each of them names.
 *
 * <p>A state that goes on ("besieged", "still being evacuated") is told on the day of each report, so days a fortnight apart do not part such
 * claims; evacuations and battles may take two days, and a day that no word of the text tells may be one off.
 *
 * <p>Nearly the same sentence with another day, or with another place, is one claim told wrongly, a disagreement, and not vetoed. It must agree in all
 * else: a monitor that reports in set phrases ("3 people were killed in the shelling of X") tells of as many happenings as it names towns.
 */
final class HardVeto {

    private static final int LASTING_DAYS = 14;
    private static final Set<EventType> LASTING = EnumSet.of(
            EventType.DISPLACE,
            EventType.CLASH,
            EventType.BESIEGE,
            EventType.NEGOTIATE,
            EventType.AID,
            EventType.DEPLOY,
            EventType.WITHDRAW);
    private static final double SAME_SENTENCE = 0.7;

    private HardVeto() {}

    static Optional<String> between(Claim one, Claim other) {
        if (NamedVictims.differ(one, other)) {
            return Optional.of("different people");
        }
        boolean days = differentDays(one, other);
        boolean places = differentPlaces(one, other);
        boolean oneDiffers = days ^ places;
        if (!days && !places || oneDiffers && isToldWrongly(one, other)) {
            return Optional.empty();
        }
        return Optional.of(days ? "different days" : "different places");
    }

    private static boolean isToldWrongly(Claim one, Claim other) {
        return one.type() == other.type()
                && Overlap.dice(one.wording(), other.wording()) >= SAME_SENTENCE
                && countsAlike(one.quantity(), other.quantity());
    }

    private static boolean countsAlike(@Nullable Quantity one, @Nullable Quantity other) {
        return one == null || other == null ? one == other : Counts.equal(one, other);
    }

    private static boolean differentDays(Claim one, Claim other) {
        DateInterval first = one.time();
        DateInterval second = other.time();
        return first != null && second != null && gap(first, second) > slack(one, other);
    }

    private static long slack(Claim one, Claim other) {
        if (one.phase() == Phase.ONGOING || other.phase() == Phase.ONGOING) {
            return LASTING_DAYS;
        }
        boolean byReportsDate = !one.dated() || !other.dated();
        boolean lasting = LASTING.contains(one.type()) && LASTING.contains(other.type());
        return byReportsDate || lasting ? 1 : 0;
    }

    /** Days from the end of the earlier interval to the start of the later one; 0 where they meet. */
    static long gap(DateInterval one, DateInterval other) {
        if (one.overlaps(other)) {
            return 0;
        }
        return one.to().isBefore(other.from())
                ? other.from().toEpochDay() - one.to().toEpochDay()
                : one.from().toEpochDay() - other.to().toEpochDay();
    }

    private static boolean differentPlaces(Claim one, Claim other) {
        return one.place() != null
                && other.place() != null
                && Places.relation(one.place(), other.place()) == Places.Relation.APART;
    }
}
