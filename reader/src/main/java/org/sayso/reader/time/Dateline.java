package org.sayso.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sayso.reader.word.Word;

/**
 * Finds the day that a report prints as its own: a full date that is nearly all of one of its first lines ("March 01, 2008", "Thu 11 October
 * 2012 11:51 GMT"). A date in the middle of a sentence is none.
 */
final class Dateline {

    private static final int FIRST_LINES = 6;
    private static final int MOST_OTHER_WORDS = 5;

    private Dateline() {}

    static Optional<LocalDate> find(List<List<Word>> words, List<List<TimeMatch>> matches) {
        for (int line = 0; line < Math.min(FIRST_LINES, words.size()); line++) {
            for (TimeMatch match : matches.get(line)) {
                boolean full = match.has("year") && match.has("month") && match.has("day");
                int others = words.get(line).size() - (match.end() - match.start());
                if (full && others <= MOST_OTHER_WORDS) {
                    return day(match);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(TimeMatch match) {
        int year = match.number("year", 1);
        if (year < 1000) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(year, match.number("month", 1));
        int day = match.number("day", 1);
        return day <= month.lengthOfMonth() ? Optional.of(month.atDay(day)) : Optional.empty();
    }
}
