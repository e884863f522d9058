package org.sayso.reader.time;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of {@code time-rules.txt} with its optional words spelled out.
 *
 * @param before words of which one must (or, where {@code notBefore}, must not) stand to the left; {@code #} is any number
 */
record TimeRule(
        String id,
        Set<String> before,
        boolean notBefore,
        List<Element> pattern,
        Operation operation,
        Map<String, String> constants) {

    /** One place of a pattern. */
    sealed interface Element {}

    record OneOf(Set<String> words) implements Element {}

    record OfClass(String name, String wordClass) implements Element {}

    /** What is to be made of the captures. */
    enum Operation {
        DATE,
        DAYONLY,
        FIXED,
        DECADE,
        CENTURY,
        WEEKDAY,
        WEEKEND,
        DAYWORD,
        OVERNIGHT,
        CLOCK,
        SEASON,
        QUARTER,
        HALF,
        REL,
        SHIFT,
        AFTER,
        NTHDAY,
        WINDOW,
        DURATION,
        SET,
        SETDAY,
        PRESENT,
        REF
    }
}
