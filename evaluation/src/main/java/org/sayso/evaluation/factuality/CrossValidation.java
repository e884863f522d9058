package org.sayso.evaluation.factuality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.reader.certainty.FactualityWeights;

/** Scores every item of one corpus by weights that saw neither it nor anything of its group. */
final class CrossValidation {

    private static final int FOLDS = 10;
    private static final int FEW = 5000;

    private CrossValidation() {}

    /** Score by id. A large corpus keeps its published split: its dev items by its train items, those by two halves of each other. */
    static Map<String, Double> scores(List<FactualityItem> items) {
        Map<String, Double> scores = new HashMap<>();
        if (items.size() < FEW) {
            folds(items, FOLDS, scores);
            return scores;
        }
        List<FactualityItem> train =
                items.stream().filter(i -> i.split().equals("train")).toList();
        List<FactualityItem> dev =
                items.stream().filter(i -> !i.split().equals("train")).toList();
        if (!dev.isEmpty()) {
            score(FactualityTrainer.train(train), dev, scores);
        }
        folds(train, 2, scores);
        return scores;
    }

    private static void folds(List<FactualityItem> items, int folds, Map<String, Double> scores) {
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<FactualityItem> train =
                    items.stream().filter(i -> fold(i, folds) != held).toList();
            score(
                    FactualityTrainer.train(train),
                    items.stream().filter(i -> fold(i, folds) == held).toList(),
                    scores);
        }
    }

    private static int fold(FactualityItem item, int folds) {
        return Math.floorMod(item.group().hashCode(), folds);
    }

    private static void score(FactualityWeights weights, List<FactualityItem> items, Map<String, Double> scores) {
        items.forEach(item -> scores.put(item.id(), weights.score(item.example())));
    }
}
