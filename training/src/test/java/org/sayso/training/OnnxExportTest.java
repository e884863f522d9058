package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;
import org.sayso.reader.neural.TrainedReader;

class OnnxExportTest {

    private static final CodePointText TEXT = CodePointText.of(
            "Two colonels defected on Monday, a spokesman said. \"They crossed at night,\" a resident told a reporter; the ministry denied it.");

    /* The pre-trained encoder with heads that nobody has trained. */
    private static Weights weights() throws IOException {
        Weights weights = PretrainedEncoder.load();
        Random random = new Random(3);
        for (HeadSet set : HeadSets.ALL) {
            put(weights, set.name() + ".tags", set.tagOutputs(), random);
            if (!set.links().isEmpty()) {
                put(weights, set.name() + ".query", set.links().size() * EncoderShape.LINK_WIDTH, random);
                put(weights, set.name() + ".key", set.links().size() * EncoderShape.LINK_WIDTH, random);
            }
        }
        return weights;
    }

    private static void put(Weights weights, String name, int outputs, Random random) {
        Tensor weight = Tensor.zeros(outputs, EncoderShape.WIDTH);
        for (int i = 0; i < weight.values().length; i++) {
            weight.values()[i] = (float) (random.nextGaussian() * 0.1);
        }
        weights.put(name + ".weight", weight);
        weights.put(name + ".bias", Tensor.zeros(outputs));
    }

    private static float[] probabilities(byte[] model) {
        float[][] found = new float[1][];
        try (TrainedReader reader = TrainedReader.of(model)) {
            reader.read(TEXT, part -> found[0] = part.probabilities("ledger.event", new Span(4, 12)));
        }
        return found[0];
    }

    @Test
    void theSmallFileSaysAboutTheSameAsTheLargeOne(@TempDir Path folder) throws IOException {
        Weights weights = weights();
        Path large = folder.resolve("large.onnx");
        Path small = folder.resolve("small.onnx");
        OnnxExport.write(weights, HeadSets.ALL, OnnxExport.WINDOW, false, large);
        OnnxExport.write(weights, HeadSets.ALL, OnnxExport.WINDOW, true, small);
        assertThat(Files.size(small)).isLessThan(Files.size(large) / 3);
        float[] expected = probabilities(Files.readAllBytes(large));
        float[] actual = probabilities(Files.readAllBytes(small));
        assertThat(expected).hasSize(39);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(0.05f));
        }
    }

    @Test
    void aCheckpointIsReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Weights weights = new Weights();
        weights.put("a", new Tensor(new float[] {1, -2.5f, 3, 0, 5, 6}, 2, 3));
        weights.save(folder.resolve("w"));
        Tensor read = Weights.load(folder.resolve("w")).get("a");
        assertThat(read.values()).containsExactly(1, -2.5f, 3, 0, 5, 6);
        assertThat(read.shape()).containsExactly(2, 3);
        assertThat(read.transposed().values()).containsExactly(1, 0, -2.5f, 5, 3, 6);
    }

    @Test
    void eightBitsKeepTheLargestOfEachRow() {
        Quantized quantized = Quantized.byRows(new Tensor(new float[] {1, -2, 0, 100, 50, -25}, 2, 3), 64);
        assertThat(quantized.values()).containsExactly(32, -64, 0, 64, 32, -16);
        assertThat(quantized.transposed()).containsExactly(32, 64, -64, 32, 0, -16);
    }

    @Test
    void onlyTheSecondHalfOfTheLastEpochIsLate() {
        Schedule schedule = new Schedule(100, 1f, 0.1f);
        assertThat(List.of(schedule.isLate(40, 2), schedule.isLate(75, 2), schedule.isLate(76, 2)))
                .containsExactly(false, false, true);
    }

    @Test
    void theLearningRateRisesThenFallsToNothing() {
        Schedule schedule = new Schedule(100, 1f, 0.1f);
        assertThat(List.of(schedule.at(0), schedule.at(9), schedule.at(55), schedule.at(100)))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-5 ? 0 : Float.compare(a, b))
                .containsExactly(0.1f, 1f, 0.5f, 0f);
    }
}
