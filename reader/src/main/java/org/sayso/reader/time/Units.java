package org.sayso.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The units of {@code time-words.txt}: how TIMEX3 writes them, and how far they move a day. */
final class Units {

    private Units() {}

    static boolean isClock(String unit) {
        return unit.equals("HOUR") || unit.equals("MINUTE") || unit.equals("SECOND");
    }

    /** {@code P2D}, {@code PT3H}, {@code P1DE}. */
    static String duration(String count, String unit) {
        return switch (unit) {
            case "HOUR" -> "PT" + count + "H";
            case "MINUTE" -> "PT" + count + "M";
            case "SECOND" -> "PT" + count + "S";
            case "DECADE" -> count.equals("X") ? "PXDE" : "P" + WordClasses.plain(Double.parseDouble(count) * 10) + "Y";
            case "CENTURY" ->
                count.equals("X") ? "PXCE" : "P" + WordClasses.plain(Double.parseDouble(count) * 100) + "Y";
            default -> "P" + count + unit.charAt(0);
        };
    }

    static Grain grain(String unit) {
        return switch (unit) {
            case "WEEK" -> Grain.WEEK;
            case "MONTH" -> Grain.MONTH;
            case "QUARTER" -> Grain.QUARTER;
            case "YEAR" -> Grain.YEAR;
            case "DECADE" -> Grain.DECADE;
            case "CENTURY" -> Grain.CENTURY;
            default -> Grain.DAY;
        };
    }

    /** The TIMEX3 value of a date of this unit that nothing anchors. */
    static String unknown(String unit) {
        return switch (unit) {
            case "WEEK" -> "XXXX-WXX";
            case "MONTH" -> "XXXX-XX";
            case "YEAR" -> "XXXX";
            case "DECADE" -> "XXX";
            case "CENTURY" -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    static LocalDate move(LocalDate day, double count, String unit) {
        return switch (unit) {
            case "DAY" -> Period.shifted(day, Math.round(count), ChronoUnit.DAYS);
            case "WEEK" -> Period.shifted(day, Math.round(count * 7), ChronoUnit.DAYS);
            case "MONTH" -> Period.shifted(day, Math.round(count), ChronoUnit.MONTHS);
            case "QUARTER" -> Period.shifted(day, Math.round(count * 3), ChronoUnit.MONTHS);
            case "YEAR" -> Period.shifted(day, Math.round(count * 12), ChronoUnit.MONTHS);
            case "DECADE" -> Period.shifted(day, Math.round(count * 10), ChronoUnit.YEARS);
            case "CENTURY" -> Period.shifted(day, Math.round(count * 100), ChronoUnit.YEARS);
            default -> Period.shifted(day, Math.round(count / 24), ChronoUnit.DAYS);
        };
    }
}
