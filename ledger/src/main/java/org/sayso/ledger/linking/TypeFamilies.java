package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sayso.model.EventType;

/**
 * Types under which different reports may tell of one happening: what one calls an attack another calls an explosion. Kill and injure are
 * happenings of their own beside the attack that did it.
 */
public final class TypeFamilies {

    private static final List<Set<EventType>> FAMILIES = List.of(
            EnumSet.of(
                    EventType.ATTACK,
                    EventType.AIR_STRIKE,
                    EventType.SHELL,
                    EventType.EXPLOSION,
                    EventType.SUICIDE_ATTACK,
                    EventType.CHEMICAL_ATTACK),
            EnumSet.of(EventType.DEFECT, EventType.DESERT),
            EnumSet.of(EventType.PROTEST, EventType.RIOT),
            EnumSet.of(EventType.DISPLACE, EventType.WITHDRAW),
            EnumSet.of(EventType.CLASH, EventType.ATTACK));

    private TypeFamilies() {}

    /** One of them for all that may tell of the same happening, for blocking; a type may have several. */
    static List<Integer> of(EventType type) {
        List<Integer> families = new ArrayList<>();
        for (int i = 0; i < FAMILIES.size(); i++) {
            if (FAMILIES.get(i).contains(type)) {
                families.add(i);
            }
        }
        return families.isEmpty() ? List.of(100 + type.ordinal()) : families;
    }

    /** How much the types alone speak for one happening. */
    static double affinity(EventType one, EventType other) {
        if (one == other) {
            return 0.1;
        }
        Set<EventType> both = EnumSet.of(one, other);
        if (both.equals(EnumSet.of(EventType.EXPLOSION, EventType.SUICIDE_ATTACK))) {
            return 0.05;
        }
        boolean fromTheAir = both.contains(EventType.AIR_STRIKE) && !both.contains(EventType.CHEMICAL_ATTACK);
        return fromTheAir || both.contains(EventType.CLASH) ? -0.15 : 0;
    }

    /** Whether two types may be those of one happening. */
    public static boolean related(EventType one, EventType other) {
        return one == other || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }
}
