package org.sayso.training;

import java.util.LinkedHashMap;
import java.util.Map;

/** The mean of a network's weights over several moments of its training (Izmailov et al. 2018); steadier than the last ones alone. */
final class WeightAverage {

    private final Network network;
    private final Map<String, double[]> sums = new LinkedHashMap<>();
    private int moments;

    WeightAverage(Network network) {
        this.network = network;
    }

    /** Counts the weights as they are now. */
    void add() {
        moments++;
        network.trained().forEach((name, array) -> {
            float[] values = array.toFloatArray();
            double[] sum = sums.computeIfAbsent(name, n -> new double[values.length]);
            for (int i = 0; i < values.length; i++) {
                sum[i] += values[i];
            }
        });
    }

    /** The mean; the weights as they are where none have been counted. */
    Weights weights() {
        Weights now = network.weights();
        sums.forEach((name, sum) -> {
            float[] values = now.get(name).values();
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (sum[i] / moments);
            }
        });
        return now;
    }
}
