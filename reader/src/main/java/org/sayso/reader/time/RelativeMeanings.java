package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.TimeExpression.Type;

/** Meanings of expressions that count from an anchor: "two days ago", "the following week", "over the past three days", "at 16:08". */
final class RelativeMeanings {

    private static final int DAYS_OF_RECENT_DAYS = 7;

    private final Anchors anchors;
    private final CalendarMeanings calendar;

    RelativeMeanings(Anchors anchors, CalendarMeanings calendar) {
        this.anchors = anchors;
        this.calendar = calendar;
    }

    private @Nullable Period base(TimeMatch match) {
        return "text".equals(match.get("base")) ? anchors.backward() : anchors.plain();
    }

    Optional<Meaning> dayWord(TimeMatch match) {
        Period base = base(match);
        String part = match.has("part") ? match.get("part") : match.get("daypart");
        if (base == null || base.grain() != Grain.DAY) {
            return Optional.of(
                    part == null
                            ? Meaning.unanchored(Type.DATE, anchors.isNarrative() ? "PRESENT_REF" : "XXXX-XX-XX")
                            : Meaning.unanchored(Type.TIME, "XXXX-XX-XXT" + part));
        }
        if (anchors.isNarrative() && match.rule().id().equals("today")) {
            return Optional.of(Meaning.unanchored(Type.DATE, "PRESENT_REF"));
        }
        Period day = base.plus(match.number("n", 0));
        return Optional.of(part == null ? Meaning.of(day) : CalendarMeanings.partOfDay(day, part));
    }

    /** The night before the report's day, as a morning paper tells it: both days. */
    Optional<Meaning> overnight() {
        Period base = anchors.plain();
        if (base == null || base.grain() != Grain.DAY) {
            return Optional.of(Meaning.unanchored(Type.TIME, "XXXX-XX-XXTNI"));
        }
        Period before = base.plus(-1);
        DateInterval days = before.isCommonEra() ? new DateInterval(before.from(), base.from()) : null;
        return Optional.of(new Meaning(Type.TIME, before.value() + "TNI", days, null));
    }

    Optional<Meaning> clock(TimeMatch match, Tense tense) {
        String time = time(match);
        if (time == null) {
            return Optional.empty();
        }
        String zone = "Z".equals(match.get("zone")) ? "Z" : "";
        Optional<Meaning> day = dayOfClock(match, tense);
        if (day.isEmpty() || day.get().anchor() == null || day.get().anchor().grain() != Grain.DAY) {
            return Optional.of(Meaning.unanchored(Type.TIME, "XXXX-XX-XXT" + time + zone));
        }
        Period period = day.get().anchor();
        return Optional.of(new Meaning(Type.TIME, period.value() + "T" + time + zone, Meaning.days(period), period));
    }

    private Optional<Meaning> dayOfClock(TimeMatch match, Tense tense) {
        if (match.has("weekday")) {
            return calendar.weekday(match, tense);
        }
        if (match.has("month")) {
            return calendar.date(match, tense);
        }
        Period named = anchors.namedJustNow() ? anchors.named() : null;
        Period day = named != null && named.grain() == Grain.DAY ? named : anchors.plain();
        return day == null ? Optional.empty() : Optional.of(Meaning.of(day));
    }

    private static @Nullable String time(TimeMatch match) {
        String clock = match.has("clock") ? match.get("clock") : match.get("hhmm");
        if (clock == null) {
            String hour = match.get("hour");
            if (hour == null) {
                return null;
            }
            clock = WordClasses.two(hour) + ":00";
        }
        int hours = Integer.parseInt(clock.substring(0, 2));
        boolean afternoon = "pm".equals(match.get("ampm")) && hours < 12;
        boolean midnight = "am".equals(match.get("ampm")) && hours == 12;
        return WordClasses.two(Integer.toString(afternoon ? hours + 12 : midnight ? 0 : hours)) + clock.substring(2);
    }

    Optional<Meaning> rel(TimeMatch match) {
        String unit = match.captures().get("u");
        if (Units.isClock(unit)) {
            return Optional.empty();
        }
        Period base = "auto".equals(match.get("base")) ? anchors.plain() : base(match);
        if (base == null) {
            return Optional.of(Meaning.unanchored(Type.DATE, Units.unknown(unit)));
        }
        Grain grain = Units.grain(unit);
        if (base.grain().compareTo(grain) < 0) {
            return Optional.of(Meaning.unanchored(Type.DATE, coarse(base, unit)));
        }
        return Optional.of(Meaning.of(base.at(grain).plus(match.number("n", 0))));
    }

    /* "that month" of a year that alone is known */
    private static String coarse(Period base, String unit) {
        String unknown = Units.unknown(unit);
        return base.grain() == Grain.YEAR ? base.value() + unknown.substring(4) : unknown;
    }

    Optional<Meaning> shift(TimeMatch match) {
        String unit = match.has("unit")
                ? match.captures().get("unit")
                : match.captures().get("plural");
        Period base = "text".equals(match.get("base"))
                ? anchors.backward()
                : anchors.isNarrative() ? anchors.plain() : anchors.report();
        int sign = match.number("sign", 1);
        String count = count(match);
        if (count.equals("X")) {
            return Optional.of(vagueShift(match, unit, sign, base));
        }
        if (base == null) {
            return Optional.of(Meaning.unanchored(Type.DATE, Units.unknown(unit)));
        }
        if (Units.isClock(unit)) {
            return Optional.of(
                    base.grain() == Grain.DAY
                            ? new Meaning(Type.TIME, base.value() + "TXX", Meaning.days(base), base)
                            : Meaning.unanchored(Type.TIME, "XXXX-XX-XXTXX"));
        }
        if (base.grain().compareTo(Units.grain(unit)) < 0) {
            return Optional.of(Meaning.unanchored(Type.DATE, coarse(base, unit)));
        }
        return Optional.of(Meaning.of(shifted(base, sign * Double.parseDouble(count), unit)));
    }

    private static Period shifted(Period base, double count, String unit) {
        LocalDate moved = Units.move(base.from(), count, unit);
        Grain grain = Units.grain(unit);
        boolean wholeYears = grain == Grain.DECADE || grain == Grain.CENTURY;
        return Period.day(moved).at(wholeYears ? Grain.YEAR : grain);
    }

    private static Meaning vagueShift(TimeMatch match, String unit, int sign, @Nullable Period base) {
        if (Units.isClock(unit) && base != null && base.grain() == Grain.DAY) {
            return new Meaning(Type.TIME, base.value() + "TXX", Meaning.days(base), null);
        }
        String value = match.has("plural") ? Units.unknown(unit) : sign > 0 ? "FUTURE_REF" : "PAST_REF";
        return Meaning.unanchored(Type.DATE, value);
    }

    private static String count(TimeMatch match) {
        if (match.has("num")) {
            return match.captures().get("num");
        }
        return "X";
    }

    Optional<Meaning> window(TimeMatch match) {
        String unit = match.has("u")
                ? match.captures().get("u")
                : match.has("unit")
                        ? match.captures().get("unit")
                        : match.captures().get("plural");
        String count = count(match);
        String value = Units.duration(count, unit);
        Period base = anchors.isNarrative() ? anchors.named() : anchors.report();
        if (base == null || base.grain() != Grain.DAY || !base.isCommonEra()) {
            return Optional.of(Meaning.unanchored(Type.DURATION, value));
        }
        int sign = match.number("sign", 1);
        if (count.equals("X")) {
            boolean days = unit.equals("DAY") && sign < 0;
            LocalDate from = base.from().minusDays(DAYS_OF_RECENT_DAYS);
            return Optional.of(
                    new Meaning(Type.DURATION, value, days ? new DateInterval(from, base.from()) : null, null));
        }
        LocalDate other = Units.move(base.from(), sign * Double.parseDouble(count), unit);
        DateInterval days = sign < 0 ? new DateInterval(other, base.from()) : new DateInterval(base.from(), other);
        return Optional.of(new Meaning(Type.DURATION, value, days.from().getYear() < 1 ? null : days, null));
    }
}
