package org.sayso.model.scheme;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.EventType;
import org.sayso.model.PlacePrecision;

/**
 * Codes an event by the published rules of ACLED (ACLED Codebook, version of 2023): type and sub-type by who did it to whom, the interaction, and how
 * exactly place and time are known.
 *
 * <p>For an export: {@code AcledCoding.standard().code(type, kinds.of(agentName), kinds.of(patientName))} with {@link ActorKinds}. The rules lie in
 * {@code acled-rules.tsv}. What they get wrong: actors whose kind is not known count as not named. Immutable.
 */
public final class AcledCoding {

    private static final String ANY = "*";
    private static final String NONE = "-";
    private static final String ARMED = "armed";
    private static final Set<ActorKind> ARMED_KINDS =
            EnumSet.of(ActorKind.STATE_FORCES, ActorKind.REBEL_GROUPS, ActorKind.MILITIAS, ActorKind.EXTERNAL_FORCES);
    private static final long A_WEEK = 7;
    private static final long A_MONTH = 31;
    private static final AcledCoding STANDARD = new AcledCoding(new TableFile("acled-rules.tsv").rows());

    private record Rule(Set<EventType> types, List<String> agents, List<String> patients, AcledCode code) {

        static Rule of(List<String> row) {
            Set<EventType> types =
                    Stream.of(row.get(0).split(",")).map(EventType::ofWire).collect(Collectors.toUnmodifiableSet());
            return new Rule(
                    types,
                    List.of(row.get(1).split(",")),
                    List.of(row.get(2).split(",")),
                    new AcledCode(row.get(3), row.get(4)));
        }

        boolean fits(EventType type, @Nullable ActorKind agent, @Nullable ActorKind patient) {
            return types.contains(type) && isOne(agents, agent) && isOne(patients, patient);
        }

        private static boolean isOne(List<String> kinds, @Nullable ActorKind kind) {
            return kinds.contains(ANY)
                    || kinds.contains(kind == null ? NONE : kind.wire())
                    || kind != null && kinds.contains(ARMED) && ARMED_KINDS.contains(kind);
        }
    }

    private final List<Rule> rules;

    private AcledCoding(List<List<String>> rows) {
        this.rules = rows.stream().map(Rule::of).toList();
    }

    public static AcledCoding standard() {
        return STANDARD;
    }

    /** Type and sub-type of an event by the kinds of those who did it and to whom it was done, as far as they are known. */
    public AcledCode code(EventType type, Optional<ActorKind> agent, Optional<ActorKind> patient) {
        return rules.stream()
                .filter(r -> r.fits(type, agent.orElse(null), patient.orElse(null)))
                .findFirst()
                .map(Rule::code)
                .orElseGet(() -> usual(type));
    }

    private static AcledCode usual(EventType type) {
        EventEquivalent equivalent = EventEquivalents.standard().of(type);
        return new AcledCode(equivalent.acledEventType(), equivalent.acledSubEventType());
    }

    /** The "interaction" code: both "inter" codes, the lower one first; a lone actor's code and 0; 0 where neither is known. */
    public static int interaction(Optional<ActorKind> one, Optional<ActorKind> other) {
        int first = one.map(ActorKind::interCode).orElse(0);
        int second = other.map(ActorKind::interCode).orElse(0);
        if (first == 0 || second == 0) {
            return Math.max(first, second) * 10;
        }
        return Math.min(first, second) * 10 + Math.max(first, second);
    }

    /** "geo_precision": 1 a town or narrower, 2 a part of a region, 3 a region; empty for a whole country and more, which ACLED does not code. */
    public static OptionalInt geoPrecision(PlacePrecision precision) {
        return switch (precision) {
            case POINT, CITY -> OptionalInt.of(1);
            case DISTRICT -> OptionalInt.of(2);
            case REGION -> OptionalInt.of(3);
            case COUNTRY, AREA -> OptionalInt.empty();
        };
    }

    /** "time_precision": 1 a day, 2 up to a week, 3 up to a month; empty for what is known less exactly, which ACLED does not code. */
    public static OptionalInt timePrecision(DateInterval days) {
        if (days.days() == 1) {
            return OptionalInt.of(1);
        }
        if (days.days() <= A_WEEK) {
            return OptionalInt.of(2);
        }
        return days.days() <= A_MONTH ? OptionalInt.of(3) : OptionalInt.empty();
    }
}
