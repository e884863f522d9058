package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeExpression.Type;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Reads the time expressions of a sentence together with the words before them: "since Monday" lasts to the report's day, "for more than a year" began
 * a year before it, "until Monday" tells no day of its own.
 */
final class TimedPhrases {

    private static final WordTable WORDS = WordTable.load(TimedPhrases.class, "event-time-words.txt");
    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final Pattern FULL_YEAR = Pattern.compile("\\d{4}");
    private static final int CLAUSE_DEPTH = 5;
    private static final int FIRST_SENTENCES = 5;

    private final @Nullable LocalDate published;

    TimedPhrases(@Nullable LocalDate published) {
        this.published = published;
    }

    List<TimedPhrase> in(Sentence sentence, ParsedText text, List<TimeExpression> times) {
        List<TimedPhrase> found = new ArrayList<>();
        for (TimeExpression time : times) {
            if (sentence.span().contains(time.span())) {
                phrase(time, sentence, text).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<TimedPhrase> phrase(TimeExpression time, Sentence sentence, ParsedText text) {
        Token head = head(time, sentence);
        String before = wordBefore(time, sentence);
        if (head == null || time.type() == Type.SET || WORDS.has("closing", before)) {
            return Optional.empty();
        }
        boolean directly = WORDS.has("opening", before);
        boolean since = directly || opensClause(head, sentence);
        DateInterval own = days(time, before, false);
        DateInterval days = days(time, before, since || isThis(time, text));
        if (days == null || own == null || isDateline(time, sentence, text)) {
            return Optional.empty();
        }
        boolean open = since || time.type() == Type.DURATION;
        return Optional.of(
                new TimedPhrase(time.span(), head, days, own, open, since && !directly, isReporting(head, sentence)));
    }

    /* "this week" of what happened ends with the report */
    private boolean isThis(TimeExpression time, ParsedText text) {
        return text.slice(time.span()).toLowerCase(java.util.Locale.ROOT).startsWith("this ")
                && published != null
                && time.to() != null
                && time.to().isAfter(published);
    }

    /* "since the war began in 2011": the clause around the time is opened by "since" */
    private static boolean opensClause(Token head, Sentence sentence) {
        Token at = head;
        for (int i = 0; i < CLAUSE_DEPTH && at.head() >= 0; i++) {
            for (Token child : sentence.children(at, "mark", "case")) {
                if (WORDS.has("opening", child.lemma())) {
                    return true;
                }
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /* The day that the report prints as its own, in full and near its top, dates no event. */
    private boolean isDateline(TimeExpression time, Sentence sentence, ParsedText text) {
        return sentence.index() < FIRST_SENTENCES
                && published != null
                && published.equals(time.from())
                && FULL_YEAR.matcher(text.slice(time.span())).find();
    }

    private @Nullable DateInterval days(TimeExpression time, String before, boolean since) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from != null && to != null) {
            boolean lasts = since && published != null && !from.isAfter(published);
            return new DateInterval(from, lasts ? published : to);
        }
        return time.type() == Type.DURATION && before.equals("for") ? lasting(time.value()) : null;
    }

    /* "for more than a year": from a year before the report to its day */
    private @Nullable DateInterval lasting(String value) {
        Matcher duration = DURATION.matcher(value);
        if (published == null || !duration.matches()) {
            return null;
        }
        int count = Integer.parseInt(duration.group(1));
        LocalDate from = switch (duration.group(2)) {
            case "D" -> published.minusDays(count);
            case "W" -> published.minusWeeks(count);
            case "M" -> published.minusMonths(count);
            default -> published.minusYears(Math.min(count, published.getYear() - 1));
        };
        return new DateInterval(from, published);
    }

    private static @Nullable Token head(TimeExpression time, Sentence sentence) {
        Token head = null;
        for (Token token : sentence.tokens()) {
            if (!token.span().overlaps(time.span())) {
                continue;
            }
            boolean top =
                    token.head() < 0 || !sentence.token(token.head()).span().overlaps(time.span());
            if (head == null || top && token.isNoun()) {
                head = token;
            }
        }
        return head;
    }

    private static String wordBefore(TimeExpression time, Sentence sentence) {
        String before = "";
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= time.span().start()) {
                String word = token.word().toLowerCase(java.util.Locale.ROOT);
                before = WORDS.has("between", word) && !before.isEmpty() ? before : word;
            }
        }
        return before;
    }

    /* The expression hangs right on a verb of saying. */
    private static boolean isReporting(Token head, Sentence sentence) {
        return sentence.head(head)
                .map(v -> v.isVerb() && WORDS.has("saying", v.lemma()))
                .orElse(false);
    }
}
