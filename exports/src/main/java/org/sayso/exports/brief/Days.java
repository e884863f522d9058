package org.sayso.exports.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;

/** Days as people write them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** "14 September 2030", "March 2028", "9–15 September 2030"; "no date" where unknown. */
    static String of(@Nullable DateInterval time) {
        if (time == null) {
            return "no date";
        }
        if (time.days() == 1) {
            return of(time.from());
        }
        YearMonth month = YearMonth.from(time.from());
        if (time.from().getDayOfMonth() == 1 && time.to().equals(month.atEndOfMonth())) {
            return MONTH.format(time.from());
        }
        if (time.from().getDayOfYear() == 1
                && time.to().equals(time.from().plusYears(1).minusDays(1))) {
            return Integer.toString(time.from().getYear());
        }
        boolean sameMonth = month.equals(YearMonth.from(time.to()));
        boolean sameYear = time.from().getYear() == time.to().getYear();
        String from = sameMonth
                ? Integer.toString(time.from().getDayOfMonth())
                : sameYear ? DAY_OF_MONTH.format(time.from()) : of(time.from());
        return from + (sameMonth ? "–" : " – ") + of(time.to());
    }

    /** "14 Sep". */
    static String shortly(LocalDate day) {
        return SHORT.format(day);
    }
}
