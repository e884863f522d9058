package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells news from narrative: a text is a narrative where it names many full years and their median lies well before its own date,
 * and few of its words count from the day of writing.
 *
 * <p>Gets wrong: an obituary or a look back published as news, which then counts its weekdays from its last named day.
 */
final class TextKind {

    private static final int FEWEST_YEARS = 6;
    private static final int YEARS_PAST = 3;
    private static final int DEICTIC_SHARE = 4;

    private TextKind() {}

    static boolean isNarrative(List<List<TimeMatch>> matches, @Nullable LocalDate published) {
        int[] years = matches.stream()
                .flatMap(List::stream)
                .mapToInt(TextKind::fullYear)
                .filter(y -> y != 0)
                .sorted()
                .toArray();
        long deictic = matches.stream()
                .flatMap(List::stream)
                .filter(TextKind::isDeictic)
                .count();
        if (deictic * DEICTIC_SHARE > years.length) {
            return false;
        }
        int expressions = matches.stream().mapToInt(List::size).sum();
        if (years.length < FEWEST_YEARS || years.length * 10 < expressions) {
            return false;
        }
        int median = years[years.length / 2];
        int now = published == null ? Arrays.stream(years).max().orElseThrow() : published.getYear();
        return now - median >= YEARS_PAST;
    }

    /* Words that count from the day of writing: weekdays, "today", "two days ago". */
    private static boolean isDeictic(TimeMatch match) {
        return switch (match.rule().operation()) {
            case WEEKDAY, WEEKEND, OVERNIGHT -> true;
            case DAYWORD -> !"text".equals(match.get("base"));
            case SHIFT -> match.rule().id().startsWith("ago");
            default -> false;
        };
    }

    private static int fullYear(TimeMatch match) {
        String year = match.get("year");
        if (year != null && year.length() == 4 && Character.isDigit(year.charAt(0))) {
            return Integer.parseInt(year);
        }
        return match.has("bc") ? -1 : 0;
    }
}
