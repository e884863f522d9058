package org.sayso.cli.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;

/** An interval of days as a partial date of EDTF (ISO 8601-2): {@code 2012-10-09}, {@code 2012-10}, {@code 2012}, {@code 2012-10-09/2012-10-12}. */
public final class DatesText {

    private DatesText() {}

    public static String of(@Nullable DateInterval interval) {
        if (interval == null) {
            return "";
        }
        LocalDate from = interval.from();
        LocalDate to = interval.to();
        if (from.equals(to)) {
            return from.toString();
        }
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return String.format("%04d", from.getYear());
        }
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return YearMonth.from(from).toString();
        }
        return from + "/" + to;
    }
}
