package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

/** The reader cuts as the tokenizer of the pre-trained encoder does; else its word vectors would mean something else. */
class WordPiecesAgreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two colonels defected to the rebels on Monday, a spokesman said.",
                "\uD83D\uDE80\u00A0Said\r\nCafé\u200B naïve — “Oui, peut-être”… №5 50–200 €3.5m",
                "عاجل: ياسين السويحة said; 他说 no; \uFB01re \u0130stanbul Straße ΣΊΣΥΦΟΣ",
                "a\u0000b\uFFFDc\u00ADd\u2028e\tf  ''g'' ``h`` i-j_k.l/m@n#o",
                "e\u0301galite\u0301 tabs\t\tand\n\n\nlines",
                ""
            })
    void sameIdsAndOffsets(String text) throws IOException {
        try (InputStream file =
                        Objects.requireNonNull(getClass().getResourceAsStream("/all-minilm-l6-v2-tokenizer.json"));
                HuggingFaceTokenizer reference = HuggingFaceTokenizer.newInstance(
                        file,
                        Map.of(
                                "truncation",
                                "false",
                                "padding",
                                "false",
                                "addSpecialTokens",
                                "false",
                                "maxLength",
                                "100000"))) {
            Encoding expected = reference.encode(text, false, false);
            Pieces pieces = WordPieces.standard().of(text);
            assertThat(IntStream.of(pieces.ids()).asLongStream().toArray()).isEqualTo(expected.getIds());
            for (int i = 0; i < pieces.size(); i++) {
                assertThat(pieces.starts()[i]).isEqualTo(expected.getCharTokenSpans()[i].getStart());
                assertThat(pieces.ends()[i]).isEqualTo(expected.getCharTokenSpans()[i].getEnd());
            }
        }
    }
}
