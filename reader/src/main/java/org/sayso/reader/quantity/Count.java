package org.sayso.reader.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number with all that bounds it, as words of a sentence.
 *
 * @param start first word, modifiers included
 * @param number first word of the number itself
 * @param end word after the last
 */
record Count(
        int start,
        int number,
        int end,
        @Nullable Double low,
        @Nullable Double high,
        boolean approximate) {}
