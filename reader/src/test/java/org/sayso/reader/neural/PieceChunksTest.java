package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceChunksTest {

    private static final WordPieces VOCABULARY = WordPieces.standard();

    @Test
    void leavesAReportOfOrdinaryLengthWhole() {
        assertThat(PieceChunks.of(VOCABULARY.of("One. Two.\n\nThree."))).hasSize(1);
        assertThat(PieceChunks.of(VOCABULARY.of(""))).isEmpty();
    }

    @Test
    void cutsALongTextWhereALineEndsAndLosesNothing() {
        Pieces whole = VOCABULARY.of("A man said no.\n".repeat(3000));
        List<Pieces> chunks = PieceChunks.of(whole);
        assertThat(chunks.stream().mapToInt(Pieces::size).sum()).isEqualTo(whole.size());
        assertThat(chunks).allMatch(c -> c.size() <= PieceChunks.LARGEST);
        assertThat(chunks.subList(1, chunks.size())).allMatch(c -> c.has(0, PieceFeature.AFTER_LINE_BREAK));
    }

    @Test
    void cutsATextWithoutLinesAnywhere() {
        assertThat(PieceChunks.of(VOCABULARY.of("no ".repeat(10_000)))).hasSize(3);
    }
}
