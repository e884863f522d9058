package org.sayso.reader.certainty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Polarity;
import org.sayso.reader.neural.EncodedWord;

/**
 * A word as the trained factuality scores see it.
 *
 * @param features numbers of the features present, below {@link #FEATURES}, ascending, each once
 * @param governor lemma of the word that it hangs under; empty for a root
 * @param polarity as the propagation found it
 * @param word as the trained encoder sees it; null where it was not asked
 */
public record FactualityExample(
        List<Integer> features,
        String governor,
        Polarity polarity,
        @Nullable EncodedWord word) {

    /** How many features there can be; named features are hashed into so many (Weinberger et al. 2009). */
    public static final int FEATURES = 1 << 18;

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 16777619;

    /* How much the encoder's numbers weigh beside the named features. */
    private static final float VECTOR_SCALE = 0.32f;
    private static final float FACTUALITY_SCALE = 1f;

    public FactualityExample {
        features = List.copyOf(features);
    }

    public FactualityExample(List<Integer> features, String governor, Polarity polarity) {
        this(features, governor, polarity, null);
    }

    public FactualityExample with(EncodedWord encoded) {
        return new FactualityExample(features, governor, polarity, encoded);
    }

    /** What the encoder says, as numbers beside the features; none where it was not asked. */
    public float[] numbers() {
        if (word == null) {
            return new float[0];
        }
        float[] numbers = new float[word.vector().length + 1];
        for (int i = 0; i < word.vector().length; i++) {
            numbers[i] = word.vector()[i] * VECTOR_SCALE;
        }
        numbers[word.vector().length] = word.factuality() * FACTUALITY_SCALE;
        return numbers;
    }

    static FactualityExample of(List<String> names, String governor, Polarity polarity) {
        List<Integer> numbers =
                names.stream().map(FactualityExample::hash).distinct().sorted().toList();
        return new FactualityExample(numbers, governor, polarity);
    }

    /** The value of each feature that is present, so that long descriptions weigh no more than short ones. */
    public double weight() {
        return 8 / Math.sqrt(Math.max(1, features.size()));
    }

    private static int hash(String name) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ hash >>> 15) & FEATURES - 1;
    }
}
