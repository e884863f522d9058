package org.sayso.cli.text;

import org.jspecify.annotations.Nullable;
import org.sayso.model.Quantity;

/** How many, in words: {@code at least 14}, {@code about 12}, {@code 50 to 200 a day}. */
public final class CountText {

    private CountText() {}

    public static String of(@Nullable Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        String range = range(quantity.low(), quantity.high(), quantity.approximate());
        return quantity.per() == null
                ? range
                : range + " a" + (quantity.per().startsWith("h") ? "n " : " ") + quantity.per();
    }

    /** A range with open ends; empty where both are open. */
    public static String range(@Nullable Double low, @Nullable Double high, boolean approximate) {
        if (low == null && high == null) {
            return "";
        }
        if (low == null) {
            return "up to " + number(high);
        }
        if (high == null) {
            return "at least " + number(low);
        }
        String range = low.equals(high) ? number(low) : number(low) + " to " + number(high);
        return approximate ? "about " + range : range;
    }

    private static String number(Double number) {
        return number == Math.rint(number) ? String.format("%,d", number.longValue()) : String.valueOf(number);
    }
}
