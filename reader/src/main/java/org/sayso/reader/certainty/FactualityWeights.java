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

    private FactualityWeights(float offset, float scale, byte[] weights) {
        this.offset = offset;
        this.scale = scale;
        this.weights = weights;
    }

    /** @param weights one for each of {@link FactualityExample#FEATURES} */
    public static FactualityWeights of(double offset, double[] weights) {
        double largest = 1e-9;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = (float) (largest / Byte.MAX_VALUE);
        byte[] bytes = new byte[FactualityExample.FEATURES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new FactualityWeights((float) offset, scale, bytes);
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
            return new FactualityWeights(offset, scale, data.readNBytes(FactualityExample.FEATURES));
        }
    }

    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeFloat(offset);
            data.writeFloat(scale);
            data.write(weights);
        }
    }

    /** Between -3 and 3. */
    public double score(FactualityExample example) {
        long sum = 0;
        for (int feature : example.features()) {
            sum += weights[feature];
        }
        return Math.clamp(offset + scale * sum * example.weight(), -3.0, 3.0);
    }
}
