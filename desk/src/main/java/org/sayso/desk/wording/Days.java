package org.sayso.desk.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;

/** Days as people write them, no more exact than they are known: {@code 14 Sep 2030}, {@code Sep 2030}, {@code 12–15 Sep 2030}. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** Empty where the interval is null. */
    public static String of(@Nullable DateInterval interval) {
        if (interval == null) {
            return "";
        }
        LocalDate from = interval.from();
        LocalDate to = interval.to();
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return String.valueOf(from.getYear());
        }
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            return MONTH.format(month);
        }
        if (month.equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + DAY.format(to);
        }
        return (from.getYear() == to.getYear() ? DAY_OF_MONTH : DAY).format(from) + " – " + DAY.format(to);
    }

    /** Empty where the day is null. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Of a month as a facet names it, {@code 2030-09}. */
    public static String month(String month) {
        return MONTH.format(YearMonth.parse(month));
    }
}
