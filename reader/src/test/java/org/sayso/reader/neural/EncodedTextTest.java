package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedTextTest {

    private static final Head VALUE = Head.ofValue("a.value");
    private static final HeadLayout LAYOUT = HeadLayout.of(List.of(VALUE), List.of("a.content"));

    private static EncodedText.WindowOutput window(int from, int to, float query, float key) {
        float[] queries = new float[(to - from + 1) * HeadLayout.LINK_WIDTH];
        float[] keys = new float[queries.length];
        Arrays.fill(queries, query);
        Arrays.fill(keys, key);
        return new EncodedText.WindowOutput(from, to, queries, keys);
    }

    private static float[] all(int pieces, float value) {
        float[] values = new float[pieces + 1];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void believesAWindowMoreWhereAPieceIsMoreCentralInIt() {
        EncodedText text = new EncodedText(LAYOUT, 30, 1);
        text.add(window(0, 20, 0, 0), all(20, 1), all(20, 1));
        text.add(window(10, 30, 0, 0), all(20, 3), all(20, 3));
        assertThat(text.value(VALUE, 0)).isEqualTo(1);
        assertThat(text.value(VALUE, 12)).isBetween(1f, 2f);
        assertThat(text.value(VALUE, 18)).isBetween(2f, 3f);
        assertThat(text.value(VALUE, 29)).isEqualTo(3);
        assertThat(text.vector(12)).containsExactly(text.value(VALUE, 12));
    }

    @Test
    void linksAnAnchorToEveryPieceThatAWindowSawWithIt() {
        EncodedText text = new EncodedText(LAYOUT, 40);
        text.add(window(0, 20, 1, 1), all(20, 0), new float[0]);
        text.add(window(10, 30, 1, -1), all(20, 0), new float[0]);
        text.add(window(20, 40, 1, 1), all(20, 0), new float[0]);
        EncodedText.LinkRow row = text.links("a.content", 14);
        assertThat(row.at(0)).isCloseTo(1, within(0.01f));
        assertThat(row.at(15)).isBetween(0.1f, 0.9f);
        assertThat(row.at(25)).isCloseTo(0, within(0.01f));
        assertThat(row.at(35)).isZero();
    }

    @Test
    void keepsNoVectorsUnlessAsked() {
        EncodedText text = new EncodedText(LAYOUT, 3);
        text.add(window(0, 3, 0, 0), all(3, 0), new float[0]);
        assertThat(text.vector(1)).isEmpty();
    }

    @Test
    void refusesAnAnchorOutsideTheText() {
        EncodedText text = new EncodedText(LAYOUT, 3);
        text.add(window(0, 3, 0, 0), all(3, 0), new float[0]);
        assertThatThrownBy(() -> text.links("a.content", 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
