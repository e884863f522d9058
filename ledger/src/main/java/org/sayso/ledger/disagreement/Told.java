package org.sayso.ledger.disagreement;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.text.Units;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.Quantity;

/** Says values as short as a table can show them. */
final class Told {

    private Told() {}

    static Disagreement of(DisagreementField field, Claim one, Claim other, String first, String second) {
        return new Disagreement(field, List.of(one.id(), other.id()), List.of(first, second));
    }

    static String quantity(Quantity quantity) {
        String about = quantity.approximate() ? "about " : "";
        String unit =
                quantity.unit().isBlank() ? "" : " " + Units.beside(quantity.unit(), quantity.low(), quantity.high());
        String per = quantity.per() == null ? "" : " per " + quantity.per();
        return about + range(quantity.low(), quantity.high()) + unit + per;
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

    static String time(DateInterval time) {
        return time.from().equals(time.to()) ? time.from().toString() : time.from() + " to " + time.to();
    }
}
