package org.sayso.reader.certainty;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear factuality score: -3 certainly did not happen, 0 unknown, 3 certainly happened, as the annotators of one corpus would say.
 *
 * <p>Weights are kept as bytes times one scale; that costs less than a thousandth of correlation. Immutable.
 */
public final class FactualityWeights {

    private final float offset;
    private final float scale;
    private final byte[] weights;
    private final float[] numberWeights;

    private FactualityWeights(float offset, float scale, byte[] weights, float[] numberWeights) {
        this.offset = offset;
        this.scale = scale;
        this.weights = weights;
        this.numberWeights = numberWeights;
    }

    /** @param weights one for each of {@link FactualityExample#FEATURES}, then one for each of {@link FactualityExample#numbers}, if they count */
    public static FactualityWeights of(double offset, double[] weights) {
        double largest = 1e-9;
        for (int i = 0; i < FactualityExample.FEATURES; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        float[] numberWeights = new float[weights.length - FactualityExample.FEATURES];
        for (int i = 0; i < numberWeights.length; i++) {
            numberWeights[i] = (float) weights[FactualityExample.FEATURES + i];
        }
        float scale = (float) (largest / Byte.MAX_VALUE);
        byte[] bytes = new byte[FactualityExample.FEATURES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new FactualityWeights((float) offset, scale, bytes, numberWeights);
    }

    /**
     * The weights as shipped, trained on one corpus.
     *
     * @param corpus {@code uds-ih2}, {@code megaveridicality} or {@code meantime}; any other gets those of {@code uds-ih2}
     */
    public static FactualityWeights shipped(String corpus) throws IOException {
        String file = corpus.matches("megaveridicality|meantime") ? corpus : "uds-ih2";
        try (InputStream in = FactualityWeights.class.getResourceAsStream("factuality-" + file + ".bin.gz")) {
            if (in == null) {
                throw new IOException("no factuality weights for " + corpus);
            }
            return read(in);
        }
    }

    static FactualityWeights read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            float offset = data.readFloat();
            float scale = data.readFloat();
            byte[] weights = data.readNBytes(FactualityExample.FEATURES);
            float[] numberWeights = new float[data.readInt()];
            for (int i = 0; i < numberWeights.length; i++) {
                numberWeights[i] = data.readFloat();
            }
            return new FactualityWeights(offset, scale, weights, numberWeights);
        }
    }

    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeFloat(offset);
            data.writeFloat(scale);
            data.write(weights);
            data.writeInt(numberWeights.length);
            for (float weight : numberWeights) {
                data.writeFloat(weight);
            }
        }
    }

    /**
     * Between -3 and 3.
     *
     * @throws IllegalArgumentException where these weights ask for what the encoder says and the example does not have it
     */
    public double score(FactualityExample example) {
        long sum = 0;
        for (int feature : example.features()) {
            sum += weights[feature];
        }
        return Math.clamp(offset + scale * sum * example.weight() + numbers(example), -3.0, 3.0);
    }

    private double numbers(FactualityExample example) {
        if (numberWeights.length == 0) {
            return 0;
        }
        float[] numbers = example.numbers();
        if (numbers.length != numberWeights.length) {
            throw new IllegalArgumentException(
                    "weights for " + numberWeights.length + " numbers, not " + numbers.length);
        }
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * numberWeights[i];
        }
        return sum;
    }
}
