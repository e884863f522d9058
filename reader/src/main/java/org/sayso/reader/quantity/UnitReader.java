package org.sayso.reader.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.Word;

/**
 * Finds what a number counts: the noun that it stands before, or the one after "of" ("seven of the officers", "dozens of villages").
 *
 * <p>Money, percentages and measures take the unit they are given in. Gets wrong: an elided noun ("killed 12 and wounded 30"), which is left empty.
 */
final class UnitReader {

    /** Unit, and the words after the number that belong to the expression (a percent sign). */
    record Unit(String name, int extraWords, int wordsBefore) {}

    private static final int FARTHEST = 6;
    private static final Set<String> SKIPPED_TAGS =
            Set.of("JJ", "JJR", "JJS", "VBN", "DT", "PRP$", "RB", "VBG", "POS", "CC");

    private UnitReader() {}

    static Unit of(Count count, List<Word> words, Sentence sentence) {
        int end = count.end();
        Word next = end < words.size() ? words.get(end) : null;
        if (count.start() > 0
                && CountWords.is("currency", words.get(count.start() - 1).text())) {
            return new Unit(
                    CountWords.value("currency", words.get(count.start() - 1).text())
                            .orElse(""),
                    0,
                    1);
        }
        if (next != null && (next.is("%") || CountWords.is("percent", next.text()))) {
            return new Unit("percent", 1, 0);
        }
        if (next != null
                && next.is("per")
                && end + 1 < words.size()
                && words.get(end + 1).is("cent")) {
            return new Unit("percent", 2, 0);
        }
        if (next != null) {
            Optional<String> measured =
                    CountWords.value("measure", next.text()).or(() -> CountWords.value("money", next.text()));
            if (measured.isPresent()) {
                return new Unit(measured.get(), 0, 0);
            }
        }
        return new Unit(noun(count, words, sentence), 0, 0);
    }

    private static String noun(Count count, List<Word> words, Sentence sentence) {
        Token number = words.get(count.end() - 1).token();
        Optional<Token> counted = counted(number, sentence);
        if (counted.isEmpty()) {
            counted = counted(words.get(count.number()).token(), sentence);
        }
        return counted.or(() -> nextNoun(count, words))
                .map(t -> name(t, sentence))
                .orElse("");
    }

    /** The noun that a number token counts, by the tree. */
    static Optional<Token> counted(Token number, Sentence sentence) {
        if (number.relation().equals("nummod") || number.relation().equals("amod")) {
            return sentence.head(number).filter(h -> h.index() > number.index() && h.isNoun());
        }
        return sentence.children(number, "nmod").stream()
                .filter(c -> c.isNoun() && c.index() > number.index())
                .filter(c -> sentence.child(c, "case")
                        .map(p -> p.lemma().equals("of"))
                        .orElse(false))
                .findFirst();
    }

    private static Optional<Token> nextNoun(Count count, List<Word> words) {
        for (int i = count.end(); i < Math.min(words.size(), count.end() + FARTHEST); i++) {
            Token token = words.get(i).token();
            if (token.isNoun()) {
                return Optional.of(lastOfCompound(words, i));
            }
            if (!SKIPPED_TAGS.contains(token.tag())
                    && !words.get(i).is("of")
                    && !words.get(i).is("-")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Token lastOfCompound(List<Word> words, int at) {
        int i = at;
        while (i + 1 < words.size()
                && words.get(i + 1).token().isNoun()
                && words.get(i).token().relation().equals("compound")) {
            i++;
        }
        return words.get(i).token();
    }

    private static String name(Token noun, Sentence sentence) {
        StringBuilder name = new StringBuilder();
        for (Token child : sentence.children(noun, "compound")) {
            if (child.index() < noun.index() && child.tag().equals("NN")) {
                name.append(child.word()).append(' ');
            }
        }
        return name.append(noun.lemma()).toString();
    }
}
