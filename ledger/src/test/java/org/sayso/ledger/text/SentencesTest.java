package org.sayso.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

class SentencesTest {

    private static final int MANY = 3000;

    private static String sentence(int number) {
        return "The bridge at Osmera was closed on day " + number + ", the mayor said.";
    }

    @Test
    void everySentenceOfALongReportIsFoundWhole() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(sentence(i)).append(i % 7 == 0 ? "\n\n" : " ");
        }
        CodePointText codePoints = CodePointText.of(text.toString());
        Sentences sentences = new Sentences(codePoints);
        int from = 0;
        for (int i = 0; i < MANY; i++) {
            int at = text.indexOf("day " + i + ",", from);
            assertThat(codePoints.slice(sentences.around(new Span(at, at + 3)))).isEqualTo(sentence(i));
            from = at;
        }
    }

    @Test
    void anEmptyTextHasAnEmptySentence() {
        assertThat(new Sentences(CodePointText.of("")).around(new Span(0, 0)).isEmpty())
                .isTrue();
    }
}
