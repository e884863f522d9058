package org.sayso.evaluation.factuality;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sayso.reader.certainty.FactualityExample;
import org.sayso.reader.certainty.FactualityWeights;

/** Fits a linear score to the items of one corpus: support vector regression (Fan et al. 2008, LIBLINEAR). Deterministic. */
final class FactualityTrainer {

    private static final double TUBE = 0.1;
    private static final double TOLERANCE = 0.01;
    private static final long SEED = 1;

    private FactualityTrainer() {}

    static FactualityWeights train(List<FactualityItem> items) {
        double mean =
                items.stream().mapToDouble(FactualityItem::value).average().orElse(0);
        Problem problem = new Problem();
        problem.l = items.size();
        boolean numbers = !isLarge(items);
        problem.n = FactualityExample.FEATURES
                + (numbers ? items.getFirst().example().numbers().length : 0);
        problem.bias = -1;
        problem.x = items.stream().map(i -> nodes(i.example(), numbers)).toArray(Feature[][]::new);
        problem.y = items.stream().mapToDouble(i -> i.value() - mean).toArray();
        Parameter parameter = parameter(isLarge(items));
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        return FactualityWeights.of(mean, model.getFeatureWeights());
    }

    /* Absolute loss where the gold is bimodal and the mean error counts; squared loss where there is little to learn from. */
    private static Parameter parameter(boolean large) {
        Parameter parameter = large
                ? new Parameter(SolverType.L2R_L1LOSS_SVR_DUAL, 0.05, TOLERANCE)
                : new Parameter(SolverType.L2R_L2LOSS_SVR_DUAL, 0.1, TOLERANCE);
        parameter.setP(TUBE);
        return parameter;
    }

    /* The encoder's own head was trained on the large corpus: on what it was trained on it is too sure to learn from. */
    private static boolean isLarge(List<FactualityItem> items) {
        return items.getFirst().corpus().equals(FactualityItem.UDS);
    }

    private static Feature[] nodes(FactualityExample example, boolean withNumbers) {
        double weight = example.weight();
        List<Feature> nodes = new ArrayList<>();
        example.features().forEach(f -> nodes.add(new FeatureNode(f + 1, weight)));
        float[] numbers = withNumbers ? example.numbers() : new float[0];
        for (int i = 0; i < numbers.length; i++) {
            nodes.add(new FeatureNode(FactualityExample.FEATURES + i + 1, numbers[i]));
        }
        return nodes.toArray(Feature[]::new);
    }
}
