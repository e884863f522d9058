package org.sayso.reader.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matched.
 *
 * @param captures constants of the rule and what its pattern caught, by name
 * @param start first word
 * @param end word after the last
 * @param part which part of the period is meant
 */
record TimeMatch(TimeRule rule, Map<String, String> captures, int start, int end, PeriodPart part) {

    boolean has(String name) {
        return captures.containsKey(name);
    }

    @Nullable
    String get(String name) {
        return captures.get(name);
    }

    /** The capture as a whole number; only for what a class limits to figures. */
    int number(String name, int otherwise) {
        String value = captures.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    TimeMatch from(int otherStart, PeriodPart otherPart) {
        return new TimeMatch(rule, captures, otherStart, end, otherPart);
    }

    TimeMatch with(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(captures);
        more.put(name, value);
        return new TimeMatch(rule, more, start, end, part);
    }
}
