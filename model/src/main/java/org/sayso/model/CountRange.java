package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * How many, over all claims of an event: from the least that any of them allows to the most.
 *
 * @param low null where a claim sets no lower bound
 * @param high null where a claim sets no upper bound ("at least 14")
 * @param unit what most of the claims count
 * @param per the period of a rate; null where it is no rate
 */
public record CountRange(
        @Nullable Double low,
        @Nullable Double high,
        String unit,
        @Nullable String per) {}
