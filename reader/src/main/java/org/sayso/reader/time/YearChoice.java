package org.sayso.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which year is meant by a date without one.
 *
 * <p>In news: the last one before the report where the clause is past, the next one where it is future, the nearest otherwise ("in March" in a
 * report of January is March of the year before if the verb is past). In a narrative: the one that lies nearest after the date last named, a few
 * months back allowed. Gets wrong: a narrative that jumps back more than that without naming the year.
 */
final class YearChoice {

    private static final int MONTHS_BACK = 4;

    private final Anchors anchors;

    YearChoice(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The year in which a stretch of this first day and this length, taken in any year, is meant; null where nothing anchors it. */
    @Nullable
    Integer yearOf(int month, int day, int days, Tense tense) {
        Period named = anchors.named();
        if (anchors.isNarrative() && named != null) {
            return inNarrative(month, day, named);
        }
        Period report = anchors.report();
        if (report == null) {
            return named != null && anchors.namedJustNow() ? inNarrative(month, day, named) : null;
        }
        return inNews(month, day, days, tense, report.from());
    }

    private static int inNews(int month, int day, int days, Tense tense, LocalDate report) {
        int year = report.getYear();
        LocalDate first = clipped(year, month, day);
        LocalDate last = first.plusDays(days - 1L);
        return switch (tense) {
            case PAST -> first.isAfter(report) ? year - 1 : year;
            case FUTURE -> last.isBefore(report) ? year + 1 : year;
            case OPEN -> nearest(month, day, report);
        };
    }

    private static int nearest(int month, int day, LocalDate report) {
        int best = report.getYear();
        for (int year : new int[] {best - 1, best + 1}) {
            if (distance(year, month, day, report) < distance(best, month, day, report)) {
                best = year;
            }
        }
        return best;
    }

    private static long distance(int year, int month, int day, LocalDate report) {
        return Math.abs(ChronoUnit.DAYS.between(clipped(year, month, day), report));
    }

    private static int inNarrative(int month, int day, Period named) {
        if (named.grain().compareTo(Grain.HALF) <= 0) {
            return named.grain() == Grain.YEAR || named.grain() == Grain.HALF
                    ? named.year()
                    : named.to().getYear();
        }
        int year = named.year();
        long months = ChronoUnit.MONTHS.between(named.from().withDayOfMonth(1), clipped(year, month, 1));
        if (months < -MONTHS_BACK) {
            return months + 12 <= 12 - MONTHS_BACK ? year + 1 : year;
        }
        return months > 12 - MONTHS_BACK ? year - 1 : year;
    }

    static LocalDate clipped(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
