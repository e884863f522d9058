package org.sayso.intake.printed;

/** Which number comes first in 03/04/2012. */
public enum DayMonthOrder {
    /** Nearly everywhere. */
    DAY_FIRST,
    /** The United States, the Philippines and those who follow them. */
    MONTH_FIRST,
    /** Nothing tells: a date that could be two days is not read. */
    UNKNOWN
}
