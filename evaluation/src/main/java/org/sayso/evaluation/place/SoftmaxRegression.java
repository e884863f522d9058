package org.sayso.evaluation.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sayso.reader.place.model.Features;

/** Fits weights so that the right options of each choice are likely: conditional logit with AdaGrad (Duchi et al. 2011). Same data, same weights. */
final class SoftmaxRegression {

    private static final long SEED = 3;
    private static final double SHRINKAGE = 1e-3;
    private static final double SMALLEST = 1e-5;

    private final int rounds;
    private final double rate;
    private final Map<String, double[]> weights = new TreeMap<>();

    SoftmaxRegression(int rounds, double rate) {
        this.rounds = rounds;
        this.rate = rate;
    }

    Map<String, Double> fit(List<Choice> choices) {
        List<Choice> order =
                new ArrayList<>(choices.stream().filter(Choice::teaches).toList());
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        Map<String, Double> fitted = new TreeMap<>();
        weights.forEach((name, weight) -> fitted.put(name, weight[0]));
        return fitted;
    }

    private void learn(Choice choice) {
        double[] p = probabilities(choice);
        double right = 0;
        for (int i = 0; i < p.length; i++) {
            right += choice.right()[i] ? p[i] : 0;
        }
        Map<String, Double> gradient = new HashMap<>();
        for (int i = 0; i < p.length; i++) {
            double wanted = choice.right()[i] && right > 0 ? p[i] / right : 0;
            double error = (p[i] - wanted) * choice.weight();
            Features features = choice.options().get(i);
            if (Math.abs(error) > SMALLEST) {
                for (int j = 0; j < features.size(); j++) {
                    gradient.merge(features.name(j), error * features.value(j), Double::sum);
                }
            }
        }
        gradient.forEach(this::step);
    }

    private void step(String name, double slope) {
        double[] weight = weights.computeIfAbsent(name, n -> new double[2]);
        double shrunk = slope + SHRINKAGE * weight[0];
        weight[1] += shrunk * shrunk;
        weight[0] -= rate * shrunk / Math.sqrt(1e-6 + weight[1]);
    }

    private double[] probabilities(Choice choice) {
        double[] p = new double[choice.options().size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            Features features = choice.options().get(i);
            for (int j = 0; j < features.size(); j++) {
                double[] weight = weights.get(features.name(j));
                p[i] += weight == null ? 0 : weight[0] * features.value(j);
            }
            highest = Math.max(highest, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - highest);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
