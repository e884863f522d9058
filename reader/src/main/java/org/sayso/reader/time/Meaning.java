package org.sayso.reader.time;

import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.TimeExpression;

/**
 * What an expression means once it is anchored, or that it cannot be.
 *
 * @param days null where nothing anchors it
 * @param anchor what later expressions may count from; null where this one is no point in the calendar
 */
record Meaning(
        TimeExpression.Type type,
        String value,
        @Nullable DateInterval days,
        @Nullable Period anchor) {

    static Meaning of(Period period) {
        return new Meaning(TimeExpression.Type.DATE, period.value(), days(period), period);
    }

    static Meaning unanchored(TimeExpression.Type type, String value) {
        return new Meaning(type, value, null, null);
    }

    static @Nullable DateInterval days(Period period) {
        return period.isCommonEra() ? new DateInterval(period.from(), period.to()) : null;
    }
}
