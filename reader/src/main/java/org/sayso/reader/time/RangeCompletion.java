package org.sayso.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.reader.time.TimeRule.Operation;
import org.sayso.reader.word.Word;

/**
 * Gives the ends of a range what they share: "10-12 July 1942", "April 9 and 12", "February to April 1943", "1941-45", "490-480 BC".
 *
 * <p>Each end is an expression of its own, as in TIMEX3. Gets wrong: "killed 3 and 12 July", a count that looks like a day.
 */
final class RangeCompletion {

    private static final Set<String> JOINTS =
            Set.of("-", "and", "to", "or", ",", "/", "until", "through", "till", "the", "from");
    private static final int FARTHEST_JOINT = 3;

    List<TimeMatch> complete(List<Word> words, List<TimeMatch> found) {
        List<TimeMatch> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TimeMatch match = found.get(i);
            if (match.rule().operation() != Operation.DATE) {
                all.add(match);
                continue;
            }
            int floor = all.isEmpty() ? 0 : all.getLast().end();
            TimeMatch whole = lendYear(words, match, i + 1 < found.size() ? found.get(i + 1) : null);
            addBefore(words, whole, floor, all);
            all.add(whole);
            addAfter(words, whole, i + 1 < found.size() ? found.get(i + 1).start() : words.size(), all);
        }
        return all;
    }

    /* February (to April 1943) */
    private static TimeMatch lendYear(
            List<Word> words, TimeMatch match, @org.jspecify.annotations.Nullable TimeMatch next) {
        boolean wants = match.has("month") && !match.has("year") && !match.has("n") && !match.has("dir");
        if (!wants
                || next == null
                || !next.has("month")
                || !next.has("year")
                || next.start() - match.end() > FARTHEST_JOINT) {
            return match;
        }
        for (int i = match.end(); i < next.start(); i++) {
            if (!JOINTS.contains(words.get(i).text())) {
                return match;
            }
        }
        return next.start() == match.end()
                ? match
                : match.with("year", next.captures().get("year"));
    }

    private static void addBefore(List<Word> words, TimeMatch match, int floor, List<TimeMatch> all) {
        int joint = match.start() - 1;
        int number = joint - 1;
        if (number < floor || !JOINTS.contains(words.get(joint).text())) {
            return;
        }
        boolean dayFirst = match.has("day") && words.get(match.start()).startsWithDigit();
        if (dayFirst && isDay(words.get(number))) {
            if (number - 2 >= floor && words.get(number - 1).is(",") && isDay(words.get(number - 2))) {
                all.add(other(match, number - 2, "day", words.get(number - 2).text()));
            }
            all.add(other(match, number, "day", words.get(number).text()));
        } else if (match.has("bc") && !match.has("month") && isPlain(words.get(number), 4)) {
            all.add(other(match, number, "n", words.get(number).text()));
        }
    }

    private static void addAfter(List<Word> words, TimeMatch match, int ceiling, List<TimeMatch> all) {
        int joint = match.end();
        int number = joint + 1;
        if (number >= ceiling || !JOINTS.contains(words.get(joint).text())) {
            return;
        }
        boolean dayLast = match.has("day")
                && match.has("month")
                && !match.has("year")
                && words.get(match.end() - 1).startsWithDigit();
        if (dayLast && !words.get(joint).is(",") && isDay(words.get(number)) && !isMonthNext(words, number)) {
            all.add(other(match, number, "day", words.get(number).text()));
        } else if (match.has("year") && isTwoDigitEnd(words, joint, number)) {
            String century = words.get(match.end() - 1).text().substring(0, 2);
            TimeMatch year =
                    other(match, number, "year", century + words.get(number).text());
            all.add(new TimeMatch(
                    year.rule(),
                    Map.of("year", century + words.get(number).text()),
                    number,
                    number + 1,
                    PeriodPart.ALL));
        }
    }

    private static boolean isTwoDigitEnd(List<Word> words, int joint, int number) {
        boolean glued = words.get(joint).span().start()
                        == words.get(joint - 1).span().end()
                && words.get(number).span().start() == words.get(joint).span().end();
        return glued
                && (words.get(joint).is("-") || words.get(joint).is("/"))
                && isPlain(words.get(number), 2)
                && words.get(number).text().length() == 2
                && words.get(joint - 1).text().length() == 4
                && (number + 1 >= words.size() || !words.get(number + 1).is("-"));
    }

    private static boolean isMonthNext(List<Word> words, int number) {
        return number + 1 < words.size()
                && (WordClasses.match("month", words, number + 1).isPresent()
                        || words.get(number + 1).token().isNoun());
    }

    private static TimeMatch other(TimeMatch match, int word, String name, String value) {
        Map<String, String> captures = new HashMap<>(match.captures());
        captures.put(name, value.replaceAll("\\D", ""));
        captures.remove("weekday");
        return new TimeMatch(match.rule(), captures, word, word + 1, PeriodPart.ALL);
    }

    private static boolean isDay(Word word) {
        return WordClasses.match("day", List.of(word), 0).isPresent();
    }

    private static boolean isPlain(Word word, int mostDigits) {
        return word.text().length() <= mostDigits && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
