package org.sayso.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A piece of the calendar with its TIMEX3 value. Years before the common era are proleptic ({@code 1 BC} is year 0) and written {@code BC0490}.
 *
 * @param to last day, inclusive
 */
record Period(Grain grain, LocalDate from, LocalDate to, String value) {

    private static final int FARTHEST_YEAR = 9999;

    static Period day(LocalDate day) {
        return new Period(
                Grain.DAY, day, day, year(day) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()));
    }

    static Period month(YearMonth month) {
        LocalDate first = month.atDay(1);
        return new Period(Grain.MONTH, first, month.atEndOfMonth(), year(first) + "-" + two(month.getMonthValue()));
    }

    static Period year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Period(Grain.YEAR, first, LocalDate.of(year, 12, 31), year(first));
    }

    static Period decade(int firstYear) {
        String value = year(LocalDate.of(firstYear, 1, 1));
        return new Period(
                Grain.DECADE,
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 9, 12, 31),
                value.substring(0, value.length() - 1));
    }

    /** @param number 20 for the twentieth, -5 for the fifth before the common era */
    static Period century(int number) {
        if (number < 0) {
            return new Period(
                    Grain.CENTURY,
                    LocalDate.of(number * 100 + 1, 1, 1),
                    LocalDate.of(number * 100 + 100, 12, 31),
                    "BC" + two(-number - 1));
        }
        return new Period(
                Grain.CENTURY,
                LocalDate.of(number * 100 - 99, 1, 1),
                LocalDate.of(number * 100, 12, 31),
                two(number - 1));
    }

    static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(Grain.QUARTER, first, first.plusMonths(3).minusDays(1), year(first) + "-Q" + quarter);
    }

    static Period half(int year, int half) {
        LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
        return new Period(Grain.HALF, first, first.plusMonths(6).minusDays(1), year(first) + "-H" + half);
    }

    /** Northern seasons by whole months; the winter of a year is the one that ends in it. */
    static Period season(int year, String season) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate first = LocalDate.of(month == 12 ? year - 1 : year, month, 1);
        return new Period(
                Grain.SEASON, first, first.plusMonths(3).minusDays(1), year(LocalDate.of(year, 1, 1)) + "-" + season);
    }

    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(Grain.WEEK, monday, monday.plusDays(6), week(monday, ""));
    }

    static Period weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(Grain.WEEKEND, monday.plusDays(5), monday.plusDays(6), week(monday, "-WE"));
    }

    private static String week(LocalDate monday, String suffix) {
        return "%04d-W%s%s"
                .formatted(
                        monday.get(IsoFields.WEEK_BASED_YEAR),
                        two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        suffix);
    }

    int year() {
        return from.getYear();
    }

    /** The period of this grain that holds the first day of this one. */
    Period at(Grain other) {
        return switch (other) {
            case DAY -> day(from);
            case WEEK -> week(from);
            case WEEKEND -> weekend(from);
            case MONTH -> month(YearMonth.from(from));
            case SEASON -> season(from.getMonthValue() == 12 ? from.getYear() + 1 : from.getYear(), seasonOf(from));
            case QUARTER -> quarter(from.getYear(), (from.getMonthValue() + 2) / 3);
            case HALF -> half(from.getYear(), from.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(from.getYear());
            case DECADE -> decade(Math.floorDiv(from.getYear(), 10) * 10);
            case CENTURY -> century(from.getYear() > 0 ? (from.getYear() + 99) / 100 : (from.getYear() - 100) / 100);
        };
    }

    /** This many of its own grain later (earlier where negative). Moves no farther than year 9999 either way. */
    Period plus(long count) {
        LocalDate moved = switch (grain) {
            case DAY -> shifted(from, count, ChronoUnit.DAYS);
            case WEEK, WEEKEND -> shifted(from, count, ChronoUnit.WEEKS);
            case MONTH -> shifted(from, count, ChronoUnit.MONTHS);
            case QUARTER, SEASON -> shifted(from, count * 3, ChronoUnit.MONTHS);
            case HALF -> shifted(from, count * 6, ChronoUnit.MONTHS);
            case YEAR -> shifted(from, count, ChronoUnit.YEARS);
            case DECADE -> shifted(from, count * 10, ChronoUnit.YEARS);
            case CENTURY -> shifted(from, count * 100, ChronoUnit.YEARS);
        };
        return new Period(grain, moved, moved, "").at(grain);
    }

    static LocalDate shifted(LocalDate day, long count, ChronoUnit unit) {
        if (Math.abs(count) > 4_000_000L) {
            return day;
        }
        LocalDate moved = day.plus(count, unit);
        return Math.abs(moved.getYear()) > FARTHEST_YEAR ? day : moved;
    }

    static String seasonOf(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 3, 4, 5 -> "SP";
            case 6, 7, 8 -> "SU";
            case 9, 10, 11 -> "FA";
            default -> "WI";
        };
    }

    /** Year 0 and before lie outside what the exchange format writes as a day. */
    boolean isCommonEra() {
        return from.getYear() >= 1;
    }

    private static String year(LocalDate day) {
        int year = day.getYear();
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
