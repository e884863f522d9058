package org.sayso.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.time.TimeRule.Operation;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.WordTable;

/**
 * Tells a year from any other number of four figures.
 *
 * <p>"in 1973", "the 1973 war" are years; "1500 soldiers", "Resolution 1701", "$2000", "2000 km",
 * "more than 1400", "359 killed and 1407 injured" are none. Gets wrong: "2000 refugees" as a
 * year's refugees, and a bare count at the end of a sentence ("killing 2000").
 */
final class YearGuard {

    private static final WordTable WORDS = WordTable.load(YearGuard.class, "year-words.txt");
    private static final int LAST_YEAR = 2150;

    boolean admits(TimeMatch match, List<Word> words) {
        Word next = match.end() < words.size() ? words.get(match.end()) : null;
        if (match.rule().operation() == Operation.DAYONLY) {
            return next == null || !next.token().isNoun() && !next.token().tag().startsWith("JJ");
        }
        if (match.rule().id().startsWith("season-fall-in")) {
            return next == null || !next.is("of");
        }
        if (match.rule().operation() != Operation.DATE
                || !match.has("year")
                || match.has("month")
                || match.has("mm")
                || match.captures().get("year").length() < 4) {
            return true;
        }
        Word year = words.get(match.end() - 1);
        Word before = match.start() > 0 ? words.get(match.start() - 1) : null;
        Word after = match.end() < words.size() ? words.get(match.end()) : null;
        if (before != null && (WORDS.has("numbered", before.text()) || isGlued(before, year))) {
            return false;
        }
        if (after != null && (WORDS.has("measure", after.text()) || isCountOfHarmed(after))) {
            return false;
        }
        if (match.start() == match.end() - 1 && isCompared(match.start(), words)) {
            return false;
        }
        if (match.start() == match.end() - 1
                && (before != null && before.startsWithDigit() || after != null && after.startsWithDigit())) {
            return false;
        }
        return !counts(year, words) && Integer.parseInt(match.captures().get("year")) <= LAST_YEAR;
    }

    /* "more than 1400", "up to 1429", "at about 1330" */
    private static boolean isCompared(int at, List<Word> words) {
        Word before = at > 0 ? words.get(at - 1) : null;
        Word first = at > 1 ? words.get(at - 2) : null;
        return before != null
                && (WORDS.has("comparing", before.text())
                        || before.is("to") && first != null && WORDS.has("comparing-to", first.text()));
    }

    /* "359 killed and 1407 injured" */
    private static boolean isCountOfHarmed(Word after) {
        return after.token().tag().startsWith("VBN")
                && WORDS.has("verb", after.token().lemma());
    }

    /* A-1234, 12.1999: part of a name or of a longer number */
    private static boolean isGlued(Word before, Word year) {
        return before.span().end() == year.span().start()
                && (before.is(".") || before.is("_") || before.is("#") || before.is(":"));
    }

    private static boolean counts(Word year, List<Word> words) {
        Token token = year.token();
        if (!token.relation().equals("nummod")) {
            return token.relation().contains("obj")
                    && headOf(token, words) instanceof Token head
                    && WORDS.has("verb", head.lemma());
        }
        Token head = headOf(token, words);
        if (head == null || head.index() < token.index() || !head.tag().equals("NNS")) {
            return false;
        }
        return words.stream()
                .map(Word::token)
                .noneMatch(t -> t.head() == head.index()
                        && (t.relation().equals("det") || t.relation().startsWith("nmod:poss")));
    }

    private static @Nullable Token headOf(Token token, List<Word> words) {
        return words.stream()
                .map(Word::token)
                .filter(t -> t.index() == token.head())
                .findFirst()
                .orElse(null);
    }
}
