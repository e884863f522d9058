package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

class CueEdgesTest {

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is late, Holt said in a telephone interview. | said in a telephone | It is late | said in a telephone interview",
                "It is late, Holt said in a statement that he read. | said in a | It is late | said in a statement",
                "It is late, Holt said in a long talk with boys from Tarnik. | said in a | It is late | said",
                "Holt said in the interview that it is late. | said in the | that it is late | said in the interview",
                "It is late, Holt said in Osmera. | said in | It is late | said",
                "Holt believes in better roads. | believes in | better roads | believes in",
                "It is late, Holt said. | said | It is late | said",
                "It is late, in a | in a | It is late | in a"
            })
    void aCueHoldsAWholeOccasionOrNone(String text, String cue, String content, String whole) {
        CodePointText codePoints = CodePointText.of(text);
        Span found = new CueEdges(codePoints).whole(span(text, cue), List.of(span(text, content)));

        assertThat(codePoints.slice(found)).isEqualTo(whole);
    }
}
