package org.sayso.reader.time;

/** How fine a period is, from coarse to fine. */
enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY
}
