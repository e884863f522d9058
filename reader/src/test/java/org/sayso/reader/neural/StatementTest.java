package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of one piece each, whose heads say what the test wants. */
class StatementTest {

    private static final List<Head> HEADS = List.of(
            new Head("types.fact", List.of("O", "Fact_No_Appeal", "Direct_Quote", "Indirect_Quote")),
            new Head("types.source", List.of("O", "Source")),
            new Head("types.named", List.of("Named", "Unnamed")),
            new Head("types.kind", List.of("Official", "Witness")),
            new Head("types.detail", List.of("O", "Source_Attribute", "Recipient", "Appeal_Time", "Appeal_Location")));

    private final List<float[]> rows = new ArrayList<>();

    /* Odds of fact, direct quote, source and attribute against nothing. */
    private StatementTest word(float fact, float direct, float source, float attribute) {
        rows.add(new float[] {0, fact, direct, -9, 0, source, 1, 0, 1, 0, 0, attribute, -9, -9, -9});
        return this;
    }

    private List<String> tags() {
        HeadLayout layout = HeadLayout.of(HEADS, List.of());
        int size = rows.size();
        float[] tags = new float[(size + 1) * layout.tagOutputs()];
        int[] offsets = new int[size];
        int[] ends = new int[size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(rows.get(i), 0, tags, (i + 1) * layout.tagOutputs(), layout.tagOutputs());
            offsets[i] = 2 * i;
            ends[i] = 2 * i + 1;
        }
        Pieces pieces = new Pieces(new int[size], offsets, ends, new int[size]);
        EncodedText text = new EncodedText(layout, size);
        text.add(new EncodedText.WindowOutput(0, size, new float[0], new float[0]), tags, new float[0]);
        return new TypesDecoder(pieces, text, layout)
                .spans().stream()
                        .map(s -> s.tag() + " " + s.span().start() + "-"
                                + s.span().end())
                        .toList();
    }

    @Test
    void aWordIsNeverInASourceAndInAFact() {
        assertThat(word(-5, -5, 4, -5).word(2, -5, 3, -5).word(-5, 4, -5, -5).tags())
                .containsExactly("Source 0-3", "Fact_Appeal 4-5");
    }

    @Test
    void aDetailGetsTheWordThatIsBothWithoutWhatTrainingCountedMore() {
        assertThat(word(-5, -5, 4, -5).word(-5, -5, 1, 4).word(-5, 4, -5, -5).tags())
                .containsExactly("Source 0-1", "Source_Attribute 2-3", "Fact_Appeal 4-5");
    }

    @Test
    void nothingLeansOnASourceThatIsUnlikely() {
        assertThat(word(-1, -5, -6, -5).word(1, 1.5f, -6, -5).tags()).containsExactly("Fact_No_Appeal 2-3");
    }

    @Test
    void aFactThatSurelyLeansOnSomebodyGetsItsLikeliestSource() {
        assertThat(word(-5, -5, -0.5f, -5).word(1, 8, -6, -5).tags()).containsExactly("Source 0-1", "Fact_Appeal 2-3");
    }

    @Test
    void aTextOfNothingHasNothing() {
        assertThat(word(-5, -5, -5, -5).tags()).isEmpty();
    }
}
