package org.sayso.reader.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.Polarity;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.neural.EncodedWord;

class FactualityWeightsTest {

    @Test
    void scoresTheSameAfterTheyWereWrittenAndRead() throws IOException {
        double[] weights = new double[FactualityExample.FEATURES];
        weights[7] = 0.5;
        weights[9] = -0.25;
        FactualityExample example = new FactualityExample(List.of(7, 9), "say", Polarity.POSITIVE);
        FactualityWeights before = FactualityWeights.of(1, weights);

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        before.write(written);
        FactualityWeights after = FactualityWeights.read(new ByteArrayInputStream(written.toByteArray()));

        assertThat(after.score(example)).isEqualTo(before.score(example));
        assertThat(before.score(example)).isCloseTo(1 + 0.25 * example.weight(), within(0.02));
    }

    @Test
    void countWhatTheEncoderSaysBesideTheFeatures() throws IOException {
        double[] weights = new double[FactualityExample.FEATURES + 3];
        weights[FactualityExample.FEATURES + 2] = 0.25;
        FactualityExample plain = new FactualityExample(List.of(), "", Polarity.POSITIVE);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        FactualityWeights.of(0, weights).write(written);
        FactualityWeights read = FactualityWeights.read(new ByteArrayInputStream(written.toByteArray()));

        assertThat(read.score(plain.with(new EncodedWord(2, new float[] {7, 7}))))
                .isGreaterThan(read.score(plain.with(new EncodedWord(-2, new float[] {7, 7}))));
        assertThatThrownBy(() -> read.score(plain)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverLeaveTheScale() {
        double[] weights = new double[FactualityExample.FEATURES];
        weights[0] = 100;

        FactualityExample example = new FactualityExample(List.of(0), "", Polarity.POSITIVE);

        assertThat(FactualityWeights.of(0, weights).score(example)).isEqualTo(3);
    }

    @Test
    void asShippedTellADeedFromAWish() throws IOException {
        FactualityWeights weights = FactualityWeights.shipped("uds-ih2");

        assertThat(score(weights, "She bought the house in May.", "bought"))
                .isGreaterThan(score(weights, "She would like to buy the house if she could.", "buy") + 1);
    }

    @Test
    void refuseAFileThatIsNone() {
        assertThatThrownBy(() -> FactualityWeights.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    private static double score(FactualityWeights weights, String text, String word) {
        Span span = Judged.span(text, word);
        return weights.score(new FactualityExamples().of(Parsed.of(text), span).orElseThrow());
    }
}
