package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

class ContentEndsTest {

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holt vowed to respond to the raid, and left. | vowed | to | to respond to the raid",
                "They expect the Osmera Bridge to fall. | expect | the Osmera | the Osmera Bridge to fall",
                "Holt wants the bridge rebuilt | wants | the | the bridge rebuilt",
                "The bridge is safe, Holt said. | said | The bridge is safe | The bridge is safe",
                "The talks on Holt said he knew nothing about. | said | The talks on | The talks on",
                "He is against the. | is against | the | the",
                "It is late and | is | late and | late and"
            })
    void whatIsSaidBreaksOffInNoPhrase(String text, String cue, String content, String whole) {
        CodePointText codePoints = CodePointText.of(text);
        Span source = text.contains("Holt") ? span(text, "Holt") : null;
        Span found = new ContentEnds(codePoints).whole(span(text, content), source, span(text, cue));

        assertThat(codePoints.slice(found)).isEqualTo(whole);
    }
}
