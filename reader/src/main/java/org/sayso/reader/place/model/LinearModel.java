package org.sayso.reader.place.model;

import java.util.HashMap;
import java.util.Map;

/**
 * Weights of named features, from a file of lines {@code feature TAB weight}. A feature that the file lacks weighs nothing. Immutable, thread-safe.
 */
public final class LinearModel {

    private final Map<String, Double> weights;

    public LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model in this file of the reader's place data. */
    public static LinearModel load(String file) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : DataFile.lines(file)) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return new LinearModel(weights);
    }

    public double score(Features features) {
        double score = 0;
        for (int i = 0; i < features.size(); i++) {
            score += weights.getOrDefault(features.name(i), 0.0) * features.value(i);
        }
        return score;
    }
}
