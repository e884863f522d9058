package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Hand-made parses, so that only the finder's own time is measured. */
class LargeInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private final AttributionFinder finder = new RuleAttributionFinder();

    @Test
    void aSentenceOfThreeThousandWordsIsReadInBoundedTime() {
        ParsedText text = oneSentence(
                "the council said the road was quiet and ".repeat(375).strip());
        Attributions found = Assertions.assertTimeout(LIMIT, () -> finder.find(text));
        assertThat(found.list()).isNotEmpty();
    }

    @Test
    void fiveThousandQuotationMarksAreReadInBoundedTime() {
        ParsedText text =
                oneSentence("\" the road was quiet \" he said , ".repeat(2500).strip());
        Assertions.assertTimeout(LIMIT, () -> finder.find(text));
    }

    @Test
    void marksWithoutWordsAreNoAttribution() {
        assertThat(finder.find(oneSentence("\" “ ’ « ' ” \" , . : —")).list()).isEmpty();
    }

    /* Every token hangs on the one before it: the deepest tree there can be. */
    private static ParsedText oneSentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            int i = tokens.size();
            Span span = new Span(at, at + word.codePointCount(0, word.length()));
            tokens.add(new Token(i, span, word, lemma(word), tag(word), "O", i - 1, i == 0 ? "root" : relation(word)));
            at = span.end() + 1;
        }
        return new ParsedText(CodePointText.of(words), List.of(new Sentence(0, 0, tokens)));
    }

    private static String lemma(String word) {
        return word.equals("said") ? "say" : word.equals("was") ? "be" : word;
    }

    private static String tag(String word) {
        return switch (word) {
            case "said", "was" -> "VBD";
            case "the" -> "DT";
            case "and" -> "CC";
            case "he" -> "PRP";
            case "quiet" -> "JJ";
            case "council", "road" -> "NN";
            default -> ".";
        };
    }

    private static String relation(String word) {
        return word.equals("council") || word.equals("he") ? "nsubj" : "dep";
    }
}
