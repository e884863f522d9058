package org.sayso.desk.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.linking.Counts;
import org.sayso.ledger.text.Units;
import org.sayso.model.CountRange;
import org.sayso.model.Quantity;

/** How many, as short as a table wants it: {@code 14}, {@code ≥ 14}, {@code 12–15}, {@code ~40}, {@code 30–60 a week}. */
public final class Amounts {

    private Amounts() {}

    public static String of(@Nullable Quantity quantity) {
        return quantity == null
                ? ""
                : range(quantity.low(), quantity.high(), quantity.approximate()) + rate(quantity.per());
    }

    public static String of(@Nullable CountRange count) {
        return count == null ? "" : range(count.low(), count.high(), false) + rate(count.per());
    }

    /** What an event counts, where it is not simply people: {@code bombings}; else empty. */
    public static String unit(@Nullable CountRange count) {
        return count == null || Counts.isPeople(count.unit())
                ? ""
                : Units.beside(count.unit(), count.low(), count.high());
    }

    /** What a claim counts, as it stands beside its number; empty where it does not say. */
    public static String unit(Quantity quantity) {
        return Units.beside(quantity.unit(), quantity.low(), quantity.high());
    }

    /** Empty where both ends are open. */
    public static String range(@Nullable Double low, @Nullable Double high, boolean approximate) {
        if (low == null && high == null) {
            return "";
        }
        if (low == null) {
            return "≤ " + number(high);
        }
        if (high == null) {
            return "≥ " + number(low);
        }
        String range = low.equals(high) ? number(low) : number(low) + "–" + number(high);
        return approximate ? "~" + range : range;
    }

    /** Groups of three digits, no fraction where there is none. */
    public static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,d", (long) number)
                : String.format(Locale.ROOT, "%,.1f", number);
    }

    /** {@code 1 report}, {@code 2 reports}. */
    public static String counted(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String rate(@Nullable String per) {
        return per == null ? "" : (per.startsWith("h") ? " an " : " a ") + per;
    }
}
