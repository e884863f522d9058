package org.sayso.reader.time;

import java.util.List;
import java.util.Set;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.time.TimeRule.Operation;
import org.sayso.reader.word.Word;

/**
 * Tells a year from any other number of four figures.
 *
 * <p>"in 1973", "the 1973 war" are years; "1500 soldiers", "Resolution 1701", "$2000", "2000 km" are none. Gets wrong: "2000 refugees" as a
 * year's refugees, and a bare count at the end of a sentence ("killing 2000").
 */
final class YearGuard {

    private static final Set<String> NUMBERED = Set.of(
            "resolution",
            "flight",
            "no",
            "number",
            "law",
            "article",
            "section",
            "room",
            "page",
            "nos",
            "highway",
            "route",
            "regiment",
            "$",
            "€",
            "£",
            "#",
            "usd",
            "x");
    private static final Set<String> MEASURES = Set.of(
            "km", "m", "kg", "ft", "feet", "miles", "mile", "tons", "tonnes", "percent", "%", "dollars", "euros",
            "pounds", "people", "men", "troops", "$", "metres", "meters", "yards", "acres", "others", "hrs", "hours");
    private static final Set<String> VERBS_OF_COUNT =
            Set.of("kill", "wound", "injure", "lose", "number", "total", "exceed", "leave");

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
        if (before != null && (NUMBERED.contains(before.text()) || isGlued(before, year))) {
            return false;
        }
        if (after != null && (MEASURES.contains(after.text()) || after.is("%"))) {
            return false;
        }
        if (match.start() == match.end() - 1
                && (before != null && before.startsWithDigit() || after != null && after.startsWithDigit())) {
            return false;
        }
        return !counts(year, words) && Integer.parseInt(match.captures().get("year")) <= 2150;
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
                    && VERBS_OF_COUNT.contains(head.lemma());
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

    private static @org.jspecify.annotations.Nullable Token headOf(Token token, List<Word> words) {
        return words.stream()
                .map(Word::token)
                .filter(t -> t.index() == token.head())
                .findFirst()
                .orElse(null);
    }
}
