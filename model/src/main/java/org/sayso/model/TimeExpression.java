package org.sayso.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in the sense of TIMEX3 (ISO-TimeML).
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value: {@code 2012-10-09}, {@code 2012-W41}, {@code P2D}, {@code PAST_REF}
 * @param from first day of the interval it stands for; null where it is anchored to nothing
 * @param to last day, inclusive; null together with {@code from}
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
