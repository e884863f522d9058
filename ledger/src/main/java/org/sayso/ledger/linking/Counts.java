package org.sayso.ledger.linking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.Quantity;

/** Compares how many two claims count. Rates are brought to a day first. */
public final class Counts {

    private static final WordList PEOPLE = WordList.load("people-units.txt");
    private static final WordList SOME_PEOPLE = WordList.load("some-people-units.txt");
    private static final WordList ATTACKS = WordList.load("attack-units.txt");
    private static final WordList NO_UNITS = WordList.load("no-units.txt");
    private static final Map<String, Double> DAYS =
            Map.of("hour", 1.0 / 24, "day", 1.0, "week", 7.0, "month", 30.44, "year", 365.25);
    /* "Around a dozen" meets ten and fourteen. */
    private static final double ABOUT = 0.2;

    private static final String PEOPLE_UNIT = "people";

    private Counts() {}

    /** A range with open ends, per day where it is a rate. */
    private record Range(double low, double high) {
        boolean meets(Range other) {
            return low <= other.high && other.low <= high;
        }
    }

    /**
     * Whether two counts can both hold; empty where they count different things. A count of fighters, or of children, is part of a count of
     * people: it may be smaller, not greater.
     */
    public static Optional<Boolean> compatible(Quantity one, Quantity other) {
        if ((one.per() == null) != (other.per() == null)) {
            return Optional.empty();
        }
        Range first = range(one);
        Range second = range(other);
        if (sameUnit(one, other)) {
            return Optional.of(first.meets(second));
        }
        if (isAnybody(one.unit()) && isSome(other.unit())) {
            return Optional.of(first.meets(second) || second.low <= first.high);
        }
        if (isAnybody(other.unit()) && isSome(one.unit())) {
            return Optional.of(first.meets(second) || first.low <= second.high);
        }
        return Optional.empty();
    }

    /** Whether two counts give the same bounds. */
    public static boolean equal(Quantity one, Quantity other) {
        return (one.per() == null) == (other.per() == null) && range(one).equals(range(other));
    }

    /** Whether the second count is wholly above the first. */
    public static boolean isAbove(Quantity upper, Quantity lower) {
        Range high = range(upper);
        Range low = range(lower);
        return high.low > low.low && (high.low > low.high || low.high == Double.POSITIVE_INFINITY);
    }

    /**
     * What is counted, so that counts of one thing can be put together: {@code people} for the dead, the wounded and civilians, {@code attack}
     * for bombs, blasts and raids, else stems ("the rebel fighters" and "rebel fighter" are one); empty where a count does not say.
     */
    public static String unit(Quantity quantity) {
        if (isOfUnknown(quantity)) {
            return "";
        }
        List<String> words = Words.of(quantity.unit());
        String stems = words.stream()
                .flatMap(word -> Stems.ofContentWord(word).stream())
                .collect(Collectors.joining(" "));
        if (isAnybody(quantity.unit()) || PEOPLE.has(stems)) {
            return PEOPLE_UNIT;
        }
        return ATTACKS.has(Stems.stem(words.getLast())) ? "attack" : stems;
    }

    /** What an event counts: people where any count is one of people, else what most of the counts that say count; empty where none says. */
    public static String mainUnit(Collection<Quantity> counts) {
        Map<String, Long> units = counts.stream()
                .map(Counts::unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return units.containsKey(PEOPLE_UNIT)
                ? PEOPLE_UNIT
                : units.entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse("");
    }

    /** Whether a count is one of a unit, as far as it says: one that does not is taken for a count of what the others count. */
    public static boolean isOf(Quantity quantity, String unit) {
        return isOfUnknown(quantity) || unit(quantity).equals(unit);
    }

    /** A bound of a count, brought to a day where the count is a rate; null where there is none. */
    public static @Nullable Double perDay(@Nullable Double bound, Quantity quantity) {
        return bound == null ? null : bound / days(quantity);
    }

    private static double days(Quantity quantity) {
        return quantity.per() == null ? 1 : DAYS.getOrDefault(quantity.per(), 1.0);
    }

    private static boolean sameUnit(Quantity one, Quantity other) {
        return isOfUnknown(one)
                || isOfUnknown(other)
                || isAnybody(one.unit()) && isAnybody(other.unit())
                || Stems.of(Words.of(one.unit())).equals(Stems.of(Words.of(other.unit())));
    }

    private static boolean isOfUnknown(Quantity quantity) {
        return NO_UNITS.set().containsAll(Words.of(quantity.unit()));
    }

    /** Whether a unit counts everybody, hurt or moved, and not some of them or other things. */
    public static boolean isPeople(String unit) {
        return unit.isEmpty() || isAnybody(unit);
    }

    private static boolean isAnybody(String unit) {
        return PEOPLE.has(String.join(" ", Words.of(unit)));
    }

    private static boolean isSome(String unit) {
        return SOME_PEOPLE.has(Stems.stem(String.join(" ", Words.of(unit))));
    }

    private static Range range(Quantity quantity) {
        double per = days(quantity);
        double low = quantity.low() == null ? 0 : quantity.low() / per;
        double high = quantity.high() == null ? Double.POSITIVE_INFINITY : quantity.high() / per;
        double slack = quantity.approximate() ? ABOUT : 0;
        return new Range(low * (1 - slack), high * (1 + slack));
    }
}
