package org.sayso.evaluation.factuality;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
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
        problem.n = FactualityExample.FEATURES;
        problem.bias = -1;
        problem.x = items.stream().map(i -> nodes(i.example())).toArray(Feature[][]::new);
        problem.y = items.stream().mapToDouble(i -> i.value() - mean).toArray();
        Parameter parameter = parameter(items.getFirst().corpus());
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        return FactualityWeights.of(mean, model.getFeatureWeights());
    }

    /* Absolute loss where the gold is bimodal and the mean error counts; squared loss where there is little to learn from. */
    private static Parameter parameter(String corpus) {
        boolean large = corpus.equals("uds-ih2");
        Parameter parameter = large
                ? new Parameter(SolverType.L2R_L1LOSS_SVR_DUAL, 0.05, TOLERANCE)
                : new Parameter(SolverType.L2R_L2LOSS_SVR_DUAL, 0.1, TOLERANCE);
        parameter.setP(TUBE);
        return parameter;
    }

    private static Feature[] nodes(FactualityExample example) {
        double weight = example.weight();
        return example.features().stream()
                .map(f -> new FeatureNode(f + 1, weight))
                .toArray(Feature[]::new);
    }
}
