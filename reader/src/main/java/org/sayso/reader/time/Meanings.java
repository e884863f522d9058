package org.sayso.reader.time;

import java.util.Optional;
import org.sayso.model.DateInterval;
import org.sayso.model.TimeExpression.Type;

/** What a match means where it stands. Not thread-safe; one for each report. */
final class Meanings {

    private final Anchors anchors;
    private final CalendarMeanings calendar;
    private final RelativeMeanings relative;

    Meanings(Anchors anchors) {
        this.anchors = anchors;
        this.calendar = new CalendarMeanings(anchors);
        this.relative = new RelativeMeanings(anchors, calendar);
    }

    /** Empty where the words turn out to be no time expression. */
    Optional<Meaning> of(TimeMatch match, Tense tense) {
        Optional<Meaning> whole = switch (match.rule().operation()) {
            case DATE -> calendar.date(match, tense);
            case DAYONLY -> calendar.dayOnly(match);
            case FIXED -> calendar.fixed(match, tense);
            case DECADE -> calendar.decade(match);
            case CENTURY -> calendar.century(match);
            case WEEKDAY -> calendar.weekday(match, tense);
            case WEEKEND -> calendar.weekend(match, tense);
            case SEASON -> calendar.season(match, tense);
            case QUARTER -> calendar.quarter(match);
            case HALF -> calendar.half(match);
            case DAYWORD -> relative.dayWord(match);
            case OVERNIGHT -> relative.overnight();
            case CLOCK -> relative.clock(match, tense);
            case REL -> relative.rel(match);
            case SHIFT -> relative.shift(match);
            case AFTER ->
                anchors.isNarrative() ? relative.shift(match.with("base", "text")) : Optional.of(duration(match));
            case WINDOW -> relative.window(match);
            case NTHDAY -> Optional.of(Meaning.unanchored(Type.DATE, "XXXX-XX-XX"));
            case DURATION -> Optional.of(duration(match));
            case SET ->
                Optional.of(Meaning.unanchored(
                        Type.SET,
                        match.has("value")
                                ? match.captures().get("value")
                                : "P1" + match.captures().get("u").charAt(0)));
            case SETDAY ->
                Optional.of(Meaning.unanchored(
                        Type.SET, "XXXX-WXX-" + match.captures().get("weekday")));
            case PRESENT -> Optional.empty();
            case REF ->
                Optional.of(Meaning.unanchored(Type.DATE, match.captures().get("value")));
        };
        return whole.map(m -> inPart(m, match.part()));
    }

    private static Meaning inPart(Meaning meaning, PeriodPart part) {
        Period period = meaning.anchor();
        if (part == PeriodPart.ALL || period == null || meaning.days() == null) {
            return meaning;
        }
        DateInterval days = PeriodParts.days(period, part);
        return new Meaning(meaning.type(), meaning.value(), days, period);
    }

    private static Meaning duration(TimeMatch match) {
        String unit = match.has("unit")
                ? match.captures().get("unit")
                : match.has("u") ? match.captures().get("u") : match.captures().get("plural");
        String count = match.captures().getOrDefault("num", "X");
        if (match.has("half")) {
            count = WordClasses.plain(Double.parseDouble(count) + 0.5);
        }
        return Meaning.unanchored(Type.DURATION, Units.duration(count, unit));
    }
}
