package org.sayso.reader.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.TimeExpression;

/** Meanings of expressions that name a piece of the calendar: dates, weekdays, seasons, decades. */
final class CalendarMeanings {

    private final Anchors anchors;
    private final YearChoice years;

    CalendarMeanings(Anchors anchors) {
        this.anchors = anchors;
        this.years = new YearChoice(anchors);
    }

    /** Empty where the words name no day that exists (30 February). */
    Optional<Meaning> date(TimeMatch match, Tense tense) {
        int month = match.has("month") ? match.number("month", 0) : match.number("mm", 0);
        int day = match.has("day") ? match.number("day", 0) : match.number("dd", 0);
        if (match.has("mm") && month > 12 && day <= 12) {
            int swap = month;
            month = day;
            day = swap;
        }
        if (month > 12) {
            return Optional.empty();
        }
        if (month == 0) {
            Integer year = statedYear(match);
            return year == null ? Optional.empty() : Optional.of(Meaning.of(Period.year(year)));
        }
        return ofMonth(match, tense, month, day);
    }

    private Optional<Meaning> ofMonth(TimeMatch match, Tense tense, int month, int day) {
        Integer year = statedYear(match);
        if (year == null && match.has("dir")) {
            year = yearOfMonth(month, match.number("dir", 0));
        } else if (year == null) {
            year = years.yearOf(month, Math.max(1, day), day == 0 ? 28 : 1, tense);
        }
        try {
            if (year == null) {
                String unknown = "XXXX-" + WordClasses.two(Integer.toString(month))
                        + (day == 0 ? "" : "-" + WordClasses.two(Integer.toString(day)));
                return Optional.of(Meaning.unanchored(TimeExpression.Type.DATE, unknown));
            }
            Period period =
                    day == 0 ? Period.month(YearMonth.of(year, month)) : Period.day(LocalDate.of(year, month, day));
            return Optional.of(withPart(period, match));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private @Nullable Integer statedYear(TimeMatch match) {
        if (match.has("n")) {
            double number = Double.parseDouble(match.captures().get("n"));
            if (number < 1 || number > 9000 || number != Math.rint(number)) {
                return null;
            }
            return match.has("bc") ? 1 - (int) number : (int) number;
        }
        String year = match.get("year");
        if (year == null) {
            String twoDigits = match.get("y2");
            return twoDigits != null
                    ? Integer.valueOf(WordClasses.century(Integer.parseInt(twoDigits)))
                    : match.has("yy") ? Integer.valueOf(centuryOf(Integer.parseInt(match.get("yy")))) : null;
        }
        if (year.equals("text")) {
            Period back = anchors.backward();
            return back == null ? null : back.year();
        }
        int number = Integer.parseInt(year);
        if (Math.abs(number) > 1) {
            return number;
        }
        Period plain = anchors.plain();
        return plain == null ? null : Integer.valueOf(plain.year() + number);
    }

    /* '89 in a narrative of the eighteenth century */
    private int centuryOf(int year) {
        Period named = anchors.isNarrative() ? anchors.named() : null;
        return named == null || named.year() < 1000 ? year : named.year() / 100 * 100 + year % 100;
    }

    private @Nullable Integer yearOfMonth(int month, int direction) {
        Period plain = anchors.plain();
        if (plain == null) {
            return null;
        }
        int at = plain.from().getMonthValue();
        return switch (direction) {
            case -1 -> month < at ? plain.year() : plain.year() - 1;
            case 1 -> month > at ? plain.year() : plain.year() + 1;
            default -> plain.year();
        };
    }

    /** "The 15th": of the month last named, or of the report's. */
    Optional<Meaning> dayOnly(TimeMatch match) {
        Period back = anchors.isNarrative() ? anchors.named() : anchors.backward();
        if (back == null || back.grain().compareTo(Grain.MONTH) < 0) {
            return Optional.empty();
        }
        int day = match.has("day") ? match.number("day", 1) : match.number("dnth", 1);
        YearMonth month = YearMonth.from(back.from());
        return day > month.lengthOfMonth() ? Optional.empty() : Optional.of(Meaning.of(Period.day(month.atDay(day))));
    }

    Optional<Meaning> fixed(TimeMatch match, Tense tense) {
        String monthDay =
                match.has("md") ? match.captures().get("md") : match.captures().get("fixed");
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int day = Integer.parseInt(monthDay.substring(3));
        Integer stated = statedYear(match);
        Integer year = stated != null ? stated : years.yearOf(month, day, 1, tense);
        return Optional.of(
                year == null
                        ? Meaning.unanchored(TimeExpression.Type.DATE, "XXXX-" + monthDay)
                        : Meaning.of(Period.day(LocalDate.of(year, month, day))));
    }

    Optional<Meaning> weekday(TimeMatch match, Tense tense) {
        DayOfWeek weekday = DayOfWeek.of(match.number("weekday", 1));
        Period base = "text".equals(match.get("base")) ? anchors.backward() : anchors.plain();
        if (base == null || base.grain() != Grain.DAY) {
            String unknown = "XXXX-WXX-" + weekday.getValue();
            return Optional.of(Meaning.unanchored(TimeExpression.Type.DATE, unknown));
        }
        LocalDate day = weekdayNear(base.from(), weekday, match, tense);
        return Optional.of(withPart(Period.day(day), match));
    }

    private static LocalDate weekdayNear(LocalDate base, DayOfWeek weekday, TimeMatch match, Tense tense) {
        if (match.has("week")) {
            return base.plusWeeks(match.number("week", 0)).with(weekday);
        }
        return switch (match.number("dir", 0)) {
            case -1 -> base.with(TemporalAdjusters.previous(weekday));
            case 1 -> base.with(TemporalAdjusters.next(weekday));
            default ->
                tense == Tense.FUTURE
                        ? base.with(TemporalAdjusters.nextOrSame(weekday))
                        : base.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    Optional<Meaning> weekend(TimeMatch match, Tense tense) {
        Period base = anchors.plain();
        if (base == null) {
            return Optional.of(Meaning.unanchored(TimeExpression.Type.DATE, "XXXX-WXX-WE"));
        }
        Period own = Period.weekend(base.from());
        boolean ahead = base.from().isBefore(own.from());
        boolean past = match.number("n", -1) < 0 && tense != Tense.FUTURE;
        return Optional.of(Meaning.of(ahead && past ? own.plus(-1) : own));
    }

    Optional<Meaning> season(TimeMatch match, Tense tense) {
        String season = match.captures().get("season");
        Integer year = statedYear(match);
        if (year == null && match.has("dir")) {
            Period base = "text".equals(match.get("base")) ? anchors.backward() : anchors.plain();
            year = base == null ? null : Integer.valueOf(yearOfSeason(season, base, match.number("dir", 0)));
        } else if (year == null) {
            year = years.yearOf(Period.season(2001, season).to().minusMonths(1).getMonthValue(), 1, 60, tense);
        }
        return Optional.of(
                year == null
                        ? Meaning.unanchored(TimeExpression.Type.DATE, "XXXX-" + season)
                        : Meaning.of(Period.season(year, season)));
    }

    private static int yearOfSeason(String season, Period base, int direction) {
        Period same = Period.season(base.year(), season);
        return switch (direction) {
            case -1 -> same.to().isBefore(base.from()) ? base.year() : base.year() - 1;
            case 1 -> same.from().isAfter(base.from()) ? base.year() : base.year() + 1;
            default -> base.year();
        };
    }

    Optional<Meaning> quarter(TimeMatch match) {
        Period plain = anchors.plain();
        if (match.has("dir")) {
            return plain == null
                    ? Optional.empty()
                    : Optional.of(Meaning.of(plain.at(Grain.QUARTER).plus(match.number("dir", 0))));
        }
        int quarter = match.has("n") ? match.number("n", 1) : match.number("ord", 1);
        if (quarter < 1 || quarter > 4) {
            return Optional.empty();
        }
        Integer year = match.has("year")
                ? yearOf(match)
                : plain == null ? null : Integer.valueOf(recentQuarter(plain, quarter));
        return year == null
                ? Optional.of(Meaning.unanchored(TimeExpression.Type.DATE, "XXXX-Q" + quarter))
                : Optional.of(Meaning.of(Period.quarter(year, quarter)));
    }

    private static int recentQuarter(Period plain, int quarter) {
        return Period.quarter(plain.year(), quarter).from().isAfter(plain.from()) ? plain.year() - 1 : plain.year();
    }

    private @Nullable Integer yearOf(TimeMatch match) {
        return statedYear(new TimeMatch(
                match.rule(),
                java.util.Map.of("year", match.captures().get("year")),
                match.start(),
                match.end(),
                match.part()));
    }

    Optional<Meaning> half(TimeMatch match) {
        Integer year = yearOf(match);
        return year == null ? Optional.empty() : Optional.of(Meaning.of(Period.half(year, match.number("n", 1))));
    }

    Optional<Meaning> decade(TimeMatch match) {
        int first = match.has("dec") ? match.number("dec", 0) : match.number("decadeword", 0);
        if (match.has("bc")) {
            String value = "BC" + (first / 10 < 100 ? "0" : "") + first / 10;
            return Optional.of(Meaning.unanchored(TimeExpression.Type.DATE, value));
        }
        return first == 0 ? Optional.empty() : Optional.of(Meaning.of(Period.decade(first / 10 * 10)));
    }

    Optional<Meaning> century(TimeMatch match) {
        int number = match.number("ord", 1);
        if (number > 21) {
            return Optional.empty();
        }
        return Optional.of(Meaning.of(Period.century(match.has("bc") ? -number : number)));
    }

    /** The period, or the part of its day that is named. */
    private static Meaning withPart(Period period, TimeMatch match) {
        return match.has("daypart") && period.grain() == Grain.DAY
                ? partOfDay(period, match.captures().get("daypart"))
                : Meaning.of(period);
    }

    static Meaning partOfDay(Period day, String part) {
        DateInterval days = Meaning.days(day);
        return new Meaning(TimeExpression.Type.TIME, day.value() + "T" + part, days, day);
    }
}
