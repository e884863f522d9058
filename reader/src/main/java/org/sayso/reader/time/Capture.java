package org.sayso.reader.time;

/**
 * What one element of a time pattern matched.
 *
 * @param length words taken
 * @param value normalised: a number in figures, a TIMEX3 code, the name of a unit
 */
record Capture(int length, String value) {}
