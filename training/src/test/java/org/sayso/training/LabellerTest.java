package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sayso.model.Span;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

class LabellerTest {

    private static final WordPieces VOCABULARY = WordPieces.standard();
    private static final Pieces PIECES = VOCABULARY.of("A man said no, twice.");
    private final Labeller labeller = new Labeller(PIECES);

    @Test
    void labelsThePiecesThatASpanTouches() {
        assertThat(labeller.spans(List.of(new Span(0, 5), new Span(11, 13)))).containsExactly(1, 2, 0, 1, 0, 0, 0);
    }

    @Test
    void keepsApartSpansThatTouch() {
        assertThat(labeller.spans(List.of(new Span(0, 1), new Span(2, 10)))).containsExactly(1, 1, 2, 0, 0, 0, 0);
    }

    @Test
    void findsNoPieceAfterTheEnd() {
        assertThat(labeller.first(new Span(21, 25))).isEqualTo(PIECES.size());
        assertThat(labeller.pieces(List.of(new Span(21, 25)))).matches(bits -> bits.isEmpty());
    }

    @Test
    void everyPieceOfACorpusStandsInAWindowOfItsLength() {
        byte[][] labels = {labeller.spans(List.of(new Span(0, 5))), labeller.allOutside(), labeller.allOutside()};
        LabelledText text = new LabelledText("a", PIECES, labels, List.of());
        Corpus corpus = new Corpus(NewsCorpus.HEADS, Collections.nCopies(10, text));
        List<Window> windows = corpus.windows(20, VOCABULARY, new Random(1));
        assertThat(windows).allMatch(w -> w.ids().length == 20 && w.ids()[0] == VOCABULARY.start());
        assertThat(windows.size() * 19).isGreaterThanOrEqualTo(corpus.pieces());
        assertThat(windows).allMatch(w -> w.labels()[0][0] == LabelledText.UNKNOWN);
    }
}
