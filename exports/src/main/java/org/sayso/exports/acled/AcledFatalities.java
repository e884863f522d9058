package org.sayso.exports.acled;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sayso.exports.Handover;
import org.sayso.ledger.Why;
import org.sayso.model.CountRange;
import org.sayso.model.EventType;
import org.sayso.model.Role;

/**
 * The number of dead by ACLED's rules: where reports differ, the lowest; vague words by {@link VagueTolls}; one person without a number is 1. An
 * upper bound alone ("up to 20") counts as nobody.
 */
final class AcledFatalities {

    private static final VagueTolls VAGUE = VagueTolls.load();

    private AcledFatalities() {}

    /** Zero for an event that kills nobody. */
    static long of(Why why) {
        if (why.event().type() != EventType.KILL) {
            return 0;
        }
        CountRange count = why.event().quantity();
        if (count == null || count.per() != null) {
            return victims(why).allMatch(AcledFatalities::isOne)
                            && victims(why).findAny().isPresent()
                    ? 1
                    : VAGUE.ofSeveral();
        }
        return count.low() == null ? 0 : lowest(count.low(), Objects.requireNonNullElse(count.high(), 0.0));
    }

    private static long lowest(double low, double high) {
        return VAGUE.of(low, high).orElse(Math.round(low));
    }

    private static Stream<String> victims(Why why) {
        return Handover.claims(why)
                .flatMap(claim -> claim.leaf().arguments().getOrDefault(Role.PATIENT, List.of()).stream());
    }

    private static boolean isOne(String victim) {
        String lower = victim.toLowerCase(Locale.ROOT);
        boolean several = lower.endsWith("s") && !lower.endsWith("ss")
                || lower.endsWith("people")
                || lower.endsWith("men")
                || lower.endsWith("children");
        return lower.startsWith("a ") || lower.startsWith("an ") || lower.startsWith("one ") || !several;
    }
}
