package org.sayso.reader.transition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The network of a parser after Chen and Manning (2014): one hidden layer whose sums are cubed, over the vectors of {@value #FEATURES} words, tags and relations. Read
 * from the text file in which CoreNLP keeps it. Immutable.
 *
 * <p>Words, tags and relations are numbered through, in this order.
 */
final class TransitionModel {

    /* Words at 18 places, their tags, and the relations of 12 of them to their heads. */
    static final int PLACES = 18;
    static final int FIRST_LABELLED = 6;
    static final int FEATURES = 48;

    private static final int HEADER_LINES = 7;
    /* So many of the file's list of frequent features CoreNLP adds up in 64 bits; the sums of all others it rounds to 32 bits. */
    private static final int UNROUNDED = 20_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final BitSet unrounded = new BitSet();

    private final int firstTag;
    private final int firstLabel;
    private final int width;
    private final int hidden;
    private final float[][] vectors;
    private final float[][] inner;
    private final float[] bias;
    private final float[][] outer;

    private TransitionModel(BufferedReader file) throws IOException {
        int[] sizes = sizes(file);
        this.firstTag = sizes[0];
        this.firstLabel = sizes[0] + sizes[1];
        this.width = sizes[3];
        this.hidden = sizes[4];
        if (sizes[5] != FEATURES || width % 2 != 0) {
            throw new IOException("a model of " + sizes[5] + " features of width " + width);
        }
        this.vectors = new float[firstLabel + sizes[2]][];
        readVectors(file);
        this.inner = rows(file, FEATURES * width, hidden);
        this.bias = numbers(file.readLine(), hidden);
        this.outer = rows(file, hidden, 2 * sizes[2] - 1);
        readFrequent(file, Math.min(UNROUNDED, sizes[6]));
    }

    /** @throws UncheckedIOException where the file is none of a parser */
    static TransitionModel read(InputStream gzipped) {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            return new TransitionModel(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model cannot be read", e);
        }
    }

    private static int[] sizes(BufferedReader file) throws IOException {
        int[] sizes = new int[HEADER_LINES];
        for (int i = 0; i < HEADER_LINES; i++) {
            String line = file.readLine();
            if (line == null || line.indexOf('=') < 0) {
                throw new IOException("not a parser's model: " + line);
            }
            sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }
        return sizes;
    }

    private void readVectors(BufferedReader file) throws IOException {
        for (int i = 0; i < vectors.length; i++) {
            String line = file.readLine();
            name(line.substring(0, line.indexOf(' ')), i);
            vectors[i] = numbers(line.substring(line.indexOf(' ') + 1), width);
        }
    }

    private void name(String name, int id) {
        if (id < firstTag) {
            words.put(name, id);
        } else if (id < firstLabel) {
            tags.put(name, id);
        } else {
            labels.add(name);
        }
    }

    private static float[][] rows(BufferedReader file, int count, int width) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = numbers(file.readLine(), width);
        }
        return rows;
    }

    private static float[] numbers(String line, int count) throws IOException {
        float[] numbers = new float[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = line.indexOf(' ', from);
            to = to < 0 ? line.length() : to;
            numbers[i] = Float.parseFloat(line.substring(from, to));
            from = Math.min(to + 1, line.length());
        }
        return numbers;
    }

    private void readFrequent(BufferedReader file, int count) throws IOException {
        int read = 0;
        for (String line = file.readLine(); line != null && read < count; line = file.readLine()) {
            for (String number : line.split(" ")) {
                if (read++ < count) {
                    unrounded.set(Integer.parseInt(number));
                }
            }
        }
    }

    /** Number of a word's vector; one for all unknown words. */
    int word(String word) {
        return words.getOrDefault(word, 0);
    }

    /** Number of a tag's vector; one for all unknown tags. */
    int tag(String tag) {
        return tags.getOrDefault(tag, firstTag);
    }

    int firstTag() {
        return firstTag;
    }

    int firstLabel() {
        return firstLabel;
    }

    /** In the order of their vectors: the first one stands for no relation, the second is the root's. */
    List<String> labels() {
        return labels;
    }

    int hidden() {
        return hidden;
    }

    int outputs() {
        return outer[0].length;
    }

    float[] bias() {
        return bias;
    }

    /** What a hidden unit gives to each output. */
    float[] outer(int unit) {
        return outer[unit];
    }

    /** Adds what a feature at a place gives to each hidden unit. */
    void add(int feature, int place, float[] sums) {
        float[] vector = vectors[feature];
        for (int k = 0; k < width; k += 2) {
            float x = vector[k];
            float y = vector[k + 1];
            float[] ofX = inner[place * width + k];
            float[] ofY = inner[place * width + k + 1];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ofX[i] * x + ofY[i] * y;
            }
        }
    }

    /** Adds the same with CoreNLP's rounding. */
    void addExactly(int feature, int place, double[] sums) {
        double[] own = new double[hidden];
        float[] vector = vectors[feature];
        for (int k = 0; k < width; k++) {
            float x = vector[k];
            float[] row = inner[place * width + k];
            for (int i = 0; i < hidden; i++) {
                own[i] += row[i] * x;
            }
        }
        boolean round = !unrounded.get(feature * FEATURES + place);
        for (int i = 0; i < hidden; i++) {
            sums[i] += round ? (float) own[i] : own[i];
        }
    }
}
