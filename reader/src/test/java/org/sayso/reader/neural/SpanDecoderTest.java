package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpanDecoderTest {

    private static final Head HEAD = Head.ofSpans("a.cue");
    private static final HeadLayout LAYOUT = HeadLayout.of(List.of(HEAD), List.of("a.content"));

    /* One digit a piece: the label that the encoder likes best. */
    private static EncodedText liking(String labels) {
        EncodedText text = new EncodedText(LAYOUT, labels.length());
        float[] tags = new float[(labels.length() + 1) * 3];
        for (int i = 0; i < labels.length(); i++) {
            tags[(i + 1) * 3 + labels.charAt(i) - '0'] = 2;
        }
        text.add(new EncodedText.WindowOutput(0, labels.length(), new float[0], new float[0]), tags, new float[0]);
        return text;
    }

    private static Pieces pieces(int count, int paragraphAt) {
        int[] features = new int[count];
        if (paragraphAt >= 0) {
            features[paragraphAt] = PieceFeature.AFTER_EMPTY_LINE.bit();
        }
        return new Pieces(new int[count], new int[count], new int[count], features);
    }

    private static List<String> ends(List<PieceSpan> spans) {
        return spans.stream().map(s -> s.from() + "-" + s.to()).toList();
    }

    @Test
    void readsSpansThatTouchAsTwo() {
        assertThat(ends(SpanDecoder.spans(liking("0122100"), HEAD, pieces(7, -1))))
                .containsExactly("1-4", "4-5");
    }

    @Test
    void startsNoSpanWithAFurtherPiece() {
        assertThat(ends(SpanDecoder.spans(liking("0022200"), HEAD, pieces(7, -1))))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(s -> s.endsWith("-5"));
    }

    @Test
    void endsASpanWhereAParagraphEnds() {
        assertThat(ends(SpanDecoder.spans(liking("0122220"), HEAD, pieces(7, 4))))
                .noneMatch(s -> s.equals("1-6"));
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(SpanDecoder.spans(new EncodedText(LAYOUT, 0), HEAD, pieces(0, -1)))
                .isEmpty();
    }

    @Test
    void readsItsLayoutBackFromTheMetadataOfAModel() {
        HeadLayout read = HeadLayout.read(LAYOUT.metadata());
        assertThat(read.tags()).isEqualTo(LAYOUT.tags());
        assertThat(read.links()).isEqualTo(LAYOUT.links());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadLayout.read(Map.of()))
                .withMessageContaining("which heads");
    }
}
