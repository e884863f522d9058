package org.sayso.reader.retelling;

import java.util.EnumMap;
import java.util.Map;
import org.sayso.reader.word.WordTable;

/** The weights of {@code retelling-weights.tsv} and the score from which on two mentions are one happening. Immutable. */
final class Weights {

    private static final String FILE = "retelling-weights.tsv";
    private static final String THRESHOLD = "THRESHOLD";

    private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    private final double threshold;

    Weights() {
        double least = Double.NaN;
        for (String line : WordTable.lines(Weights.class, FILE)) {
            String[] fields = line.split("\\s+");
            double value = Double.parseDouble(fields[1]);
            if (fields[0].equals(THRESHOLD)) {
                least = value;
            } else {
                weights.put(Feature.valueOf(fields[0]), value);
            }
        }
        if (Double.isNaN(least) || weights.size() != Feature.values().length) {
            throw new IllegalStateException(FILE + ": a weight is missing");
        }
        threshold = least;
    }

    double threshold() {
        return threshold;
    }

    double score(Map<Feature, Double> features) {
        double score = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            score += feature.getValue() * weights.get(feature.getKey());
        }
        return score;
    }
}
