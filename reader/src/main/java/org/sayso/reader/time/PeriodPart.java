package org.sayso.reader.time;

/** Which part of a period an expression means: {@code early May} is its START, {@code the end of May} its CLOSE. */
enum PeriodPart {
    ALL,
    START,
    MID,
    END,
    OPEN,
    CLOSE,
    ROUGH,
    WHOLE
}
