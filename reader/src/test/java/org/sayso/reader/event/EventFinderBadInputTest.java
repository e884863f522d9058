package org.sayso.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;
import org.sayso.reader.event.lexicon.EventLexicon;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Sentences that no parser should give and some do; no CoreNLP is needed for them. */
class EventFinderBadInputTest {

    private static final EventFinder FINDER = new LexiconEventFinder(EventLexicon.load());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    @Timeout(60)
    void fiveThousandTriggersInOneSentenceTakeSecondsWhereverTheyHang() {
        assertThat(seconds(sentence(5000, i -> i - 1, "killed", "VBD", "conj"))).isLessThan(PATIENCE);
        assertThat(seconds(sentence(5000, i -> i == 0 ? -1 : 0, "attack", "NN", "obj")))
                .isLessThan(PATIENCE);
        assertThat(seconds(sentence(3000, i -> i == 2999 ? -1 : i + 1, "attack", "NN", "compound")))
                .isLessThan(PATIENCE);
        assertThat(seconds(sentence(3000, i -> i - 1, "killing", "VBG", "advcl")))
                .isLessThan(PATIENCE);
    }

    @Test
    void aTreeThatRunsInACircleDoesNotHangTheReader() {
        ParsedText circle = sentence(4, i -> (i + 1) % 4, "killed", "VBD", "conj");
        assertThatCode(() -> FINDER.find(circle)).doesNotThrowAnyException();
    }

    @Test
    void aReportWithoutSentencesHasNoEvents() {
        assertThat(FINDER.find(new ParsedText(CodePointText.of(""), List.of()))).isEmpty();
    }

    private static Duration seconds(ParsedText text) {
        long start = System.nanoTime();
        FINDER.find(text);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static ParsedText sentence(int words, IntUnaryOperator head, String word, String tag, String relation) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            int start = i * (word.length() + 1);
            int above = head.applyAsInt(i);
            Span span = new Span(start, start + word.length());
            tokens.add(new Token(i, span, word, word, tag, "O", above, above < 0 ? "root" : relation));
        }
        CodePointText text = CodePointText.of((word + " ").repeat(words));
        return new ParsedText(text, List.of(new Sentence(0, 0, tokens)));
    }
}
