package org.sayso.reader.time;

import java.time.LocalDate;
import org.sayso.model.DateInterval;

/**
 * The days of a part of a period. "Early" and "late" take a third of a month and a quarter of a year ("late last year": October to December);
 * "the end of" a month is its last day, "the end of" a year its last month.
 */
final class PeriodParts {

    private PeriodParts() {}

    static DateInterval days(Period period, PeriodPart part) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        long length = to.toEpochDay() - from.toEpochDay() + 1;
        if (length < 3) {
            return new DateInterval(from, to);
        }
        long third = switch (period.grain()) {
            case YEAR -> length / 4;
            case MONTH -> 10;
            default -> length / 3;
        };
        return switch (part) {
            case ALL, ROUGH, WHOLE -> new DateInterval(from, to);
            case START ->
                new DateInterval(
                        from, startsQuarter(period) ? from.plusMonths(3).minusDays(1) : from.plusDays(third - 1));
            case END ->
                new DateInterval(startsQuarter(period) ? from.plusMonths(9) : to.minusDays(length - 2 * third - 1), to);
            case MID -> new DateInterval(from.plusDays(third), to.minusDays(third));
            case OPEN ->
                new DateInterval(from, isLong(period) ? from.plusMonths(1).minusDays(1) : from);
            case CLOSE -> new DateInterval(isLong(period) ? to.plusDays(1).minusMonths(1) : to, to);
        };
    }

    private static boolean startsQuarter(Period period) {
        return period.grain() == Grain.YEAR;
    }

    private static boolean isLong(Period period) {
        return period.grain().compareTo(Grain.SEASON) <= 0;
    }
}
