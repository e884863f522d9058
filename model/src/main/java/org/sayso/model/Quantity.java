package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * How many, as a range with open ends, and a rate where the text gives one.
 *
 * @param low least that the text allows; null where it sets no lower bound
 * @param high most that the text allows; null where it sets no upper bound ("at least 14")
 * @param approximate true for "around", "some", "nearly"
 * @param unit what is counted, as the text names it in the singular ("soldier", "people"); empty where it does not say
 * @param per the period of a rate: hour, day, week, month, year; null where it is no rate
 */
public record Quantity(
        Span span,
        @Nullable Double low,
        @Nullable Double high,
        boolean approximate,
        String unit,
        @Nullable String per) {

    public Quantity {
        if (low != null && high != null && high < low) {
            throw new IllegalArgumentException("quantity from " + low + " to " + high);
        }
    }
}
