package org.sayso.intake.printed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A full date, day to year, as it is printed somewhere.
 *
 * @param time of day where one follows the date
 * @param zone of that time where one is printed
 * @param start UTF-16 index in the text that was searched
 * @param end UTF-16 index after the date, its time and its zone
 * @param form how it is written
 */
public record PrintedDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone, int start, int end, Form form) {

    /** How a date is written, the most certain first. */
    public enum Form {
        /** 2012-10-11, 2012-10-11T11:51Z */
        ISO,
        /** October 11th, 2012; 11. Oktober 2012; 2012年10月11日 */
        WRITTEN,
        /** 11.10.2012, 10/25/2012, 2012/10/25 */
        NUMERIC,
        /** 03/04/2012, where only the order of the place tells day from month */
        NUMERIC_EITHER_WAY
    }

    public PrintedDate withTime(@Nullable LocalTime otherTime, @Nullable ZoneId otherZone, int otherEnd) {
        return new PrintedDate(day, otherTime, otherZone, start, otherEnd, form);
    }
}
