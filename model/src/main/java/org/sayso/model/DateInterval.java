package org.sayso.model;

import java.time.LocalDate;

/**
 * Days, inclusive at both ends, without a time zone: the days as the report counts them.
 *
 * @param from first day
 * @param to last day; never before {@code from}
 */
public record DateInterval(LocalDate from, LocalDate to) {

    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("interval ends before it begins: " + from + " to " + to);
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day);
    }

    public boolean overlaps(DateInterval other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean contains(DateInterval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Number of days, one for a single day. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
