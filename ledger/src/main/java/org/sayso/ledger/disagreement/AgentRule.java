package org.sayso.ledger.disagreement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.text.Overlap;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Role;

/**
 * Another culprit: agents of two sides that do not fight together.
 *
 * <p>Example: "the gas was dropped by government helicopters" and "militants fired the gas". Sides and who fights beside whom stand in the data
 * file {@code sides.txt}; an agent of no known side ("a bomber", "unknown gunmen") never disagrees, nor do two sentences that name both. What it gets wrong: sides that change.
 */
final class AgentRule implements Rule {

    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ATTACK,
            EventType.AIR_STRIKE,
            EventType.SHELL,
            EventType.EXPLOSION,
            EventType.SUICIDE_ATTACK,
            EventType.CHEMICAL_ATTACK,
            EventType.KILL,
            EventType.INJURE,
            EventType.ABDUCT,
            EventType.TORTURE,
            EventType.DESTROY);

    private static final int LONGEST_DEED = 3;

    private static final Pattern TARGET = Pattern.compile("(?i)\\s(?:on|against|in|at|near|targeting)\\s.*$");

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        if (!DEEDS.contains(one.type()) || !DEEDS.contains(other.type()) || one.polarity() != other.polarity()) {
            return Optional.empty();
        }
        String first = String.join(" and ", one.words(Role.AGENT));
        String second = String.join(" and ", other.words(Role.AGENT));
        boolean sameNames = Named.wholly(one, second) && Named.wholly(other, first);
        return !sameNames && isOneDeed(one, other) && Sides.opposed(doer(first), doer(second))
                ? Optional.of(Told.of(DisagreementField.AGENT, one, other, first, second))
                : Optional.empty();
    }

    /* Attacks on a front that lasts are many; a culprit is disputed only of a deed of a certain day, or one told in like words. */
    private static boolean isOneDeed(Claim one, Claim other) {
        return isOfADay(one) && isOfADay(other) || Overlap.dice(one.wording(), other.wording()) >= TimeRule.ALIKE;
    }

    private static boolean isOfADay(Claim claim) {
        DateInterval time = claim.time();
        return claim.phase() == Phase.HAPPENED && (time == null || time.days() <= LONGEST_DEED);
    }

    /* "air strikes on the rebel town": who is hit stands after the preposition. */
    private static String doer(String agent) {
        return TARGET.matcher(agent).replaceFirst("");
    }
}
