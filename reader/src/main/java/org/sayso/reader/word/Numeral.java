package org.sayso.reader.word;

/**
 * A number read from words or figures.
 *
 * @param value never negative
 * @param length how many words it took
 */
public record Numeral(double value, int length) {}
