package org.sayso.ledger.disagreement;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.Quantity;

/** Says values as short as a table can show them. */
final class Told {

    private Told() {}

    static String quantity(Quantity quantity) {
        String number = range(quantity.low(), quantity.high());
        String unit = quantity.unit().isBlank() ? "" : " " + quantity.unit();
        return (quantity.approximate() ? "about " : "")
                + number
                + unit
                + (quantity.per() == null ? "" : " per " + quantity.per());
    }

    private static String range(@Nullable Double low, @Nullable Double high) {
        if (low == null) {
            return high == null ? "some" : "at most " + plain(high);
        }
        if (high == null) {
            return "at least " + plain(low);
        }
        return low.equals(high) ? plain(low) : plain(low) + " to " + plain(high);
    }

    private static String plain(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    static String time(@Nullable DateInterval time) {
        if (time == null) {
            return "unknown";
        }
        return time.from().equals(time.to()) ? time.from().toString() : time.from() + " to " + time.to();
    }
}
