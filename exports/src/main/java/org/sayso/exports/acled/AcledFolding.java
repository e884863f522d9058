package org.sayso.exports.acled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.exports.Handover;
import org.sayso.ledger.Why;
import org.sayso.model.Event;
import org.sayso.model.EventType;

/**
 * Puts the dead and the wounded of an attack into the attack's row: for ACLED they are no events of their own. An event of killing or wounding goes to
 * a violent event of the same days and place that a report tells within a few sentences of it.
 */
final class AcledFolding {

    private static final Set<EventType> HOSTS = EnumSet.of(
            EventType.SHELL,
            EventType.AIR_STRIKE,
            EventType.SUICIDE_ATTACK,
            EventType.CHEMICAL_ATTACK,
            EventType.EXPLOSION,
            EventType.CLASH,
            EventType.ATTACK,
            EventType.RIOT,
            EventType.ABDUCT);
    private static final int NEAR = 600;

    private AcledFolding() {}

    /** Each event that has a row, with those that go into it. */
    static Map<Why, List<Why>> of(List<Why> events) {
        Map<Why, List<Why>> rows = new LinkedHashMap<>();
        events.stream().filter(why -> !isToll(why)).forEach(why -> rows.put(why, new ArrayList<>()));
        List<Why> hosts = rows.keySet().stream()
                .filter(why -> HOSTS.contains(why.event().type()))
                .toList();
        for (Why toll : events.stream().filter(AcledFolding::isToll).toList()) {
            host(toll, hosts)
                    .ifPresentOrElse(
                            host -> Objects.requireNonNull(rows.get(host)).add(toll),
                            () -> rows.put(toll, new ArrayList<>()));
        }
        return rows;
    }

    private static boolean isToll(Why why) {
        return why.event().type() == EventType.KILL || why.event().type() == EventType.INJURE;
    }

    private static Optional<Why> host(Why toll, List<Why> hosts) {
        return hosts.stream()
                .filter(host -> sameDaysAndPlace(toll.event(), host.event()))
                .filter(host -> distance(toll, host) <= NEAR)
                .min(Comparator.comparingInt((Why host) -> distance(toll, host))
                        .thenComparing(host -> host.event().id()));
    }

    private static boolean sameDaysAndPlace(Event one, Event other) {
        return one.time() != null
                && one.time().equals(other.time())
                && one.place() != null
                && other.place() != null
                && one.place().name().equals(other.place().name());
    }

    /* In code points, in the report where they stand nearest. */
    private static int distance(Why one, Why other) {
        return Handover.claims(one)
                .flatMapToInt(first -> Handover.claims(other)
                        .filter(second ->
                                second.leaf().report().equals(first.leaf().report()))
                        .mapToInt(second -> Math.abs(second.leaf().span().start()
                                - first.leaf().span().start())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
