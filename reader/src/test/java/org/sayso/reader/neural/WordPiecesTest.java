package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

class WordPiecesTest {

    private static final WordPieces VOCABULARY = WordPieces.standard();

    private static List<String> slices(String text) {
        Pieces pieces = VOCABULARY.of(text);
        CodePointText codePoints = CodePointText.of(text);
        List<String> slices = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            slices.add(codePoints.slice(new Span(pieces.starts()[i], pieces.ends()[i])));
        }
        return slices;
    }

    @Test
    void cutsWordsIntoPiecesAndPunctuationIntoMarks() {
        assertThat(slices("The defector's unit (3,000 men) left Rastan."))
                .startsWith("The", "defect", "or")
                .contains("'", "s", "(", "3", ",", "000", ")")
                .endsWith(".");
    }

    @Test
    void countsOffsetsInCodePointsOfTheTextAsGiven() {
        assertThat(slices("\uD83D\uDE80\u00A0Said\r\nCafé\u200B naïve — “Oui”"))
                .contains("Said", "Café", "naïve", "—", "“", "”");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(VOCABULARY.of("").size()).isZero();
        assertThat(VOCABULARY.of(" \r\n\t\u00A0").size()).isZero();
    }

    @Test
    void keepsWhatLowerCaseLoses() {
        Pieces pieces = VOCABULARY.of("He said \"no\".\n\nNATO left");
        assertThat(pieces.has(0, PieceFeature.CAPITAL)).isTrue();
        assertThat(pieces.has(1, PieceFeature.CAPITAL)).isFalse();
        assertThat(List.of(2, 3, 4)).allMatch(i -> pieces.has(i, PieceFeature.QUOTED));
        assertThat(pieces.has(5, PieceFeature.QUOTED)).isFalse();
        assertThat(pieces.has(6, PieceFeature.AFTER_EMPTY_LINE)).isTrue();
        assertThat(pieces.has(6, PieceFeature.ALL_CAPITALS)).isTrue();
    }

    @Test
    void takesAWordOfHundredsOfLettersAsOneUnknownPiece() {
        assertThat(VOCABULARY.of("x".repeat(500)).size()).isEqualTo(1);
    }

    @Property
    void piecesStandInOrderInsideTheText(@ForAll @StringLength(max = 200) String text) {
        Pieces pieces = VOCABULARY.of(text);
        int length = text.codePointCount(0, text.length());
        int last = 0;
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(pieces.starts()[i]).isGreaterThanOrEqualTo(i == 0 ? 0 : pieces.starts()[i - 1]);
            assertThat(pieces.ends()[i]).isGreaterThan(pieces.starts()[i]).isLessThanOrEqualTo(length);
            last = Math.max(last, pieces.ends()[i]);
        }
        assertThat(pieces.firstEndingAfter(last)).isEqualTo(pieces.size());
    }
}
