package org.sayso.evaluation.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.reader.ReportReader;
import org.sayso.reader.certainty.FactualityExamples;
import org.sayso.reader.certainty.FactualityWeights;

/** Scores the events of a factuality gold file, each corpus by itself. */
public final class FactualityScorer {

    private static final String MEANTIME = "meantime";

    private FactualityScorer() {}

    /** Score by id. */
    public static Map<String, Double> scores(List<JsonNode> gold, ReportReader reader) throws IOException {
        Map<String, Double> scores = new HashMap<>();
        for (Map.Entry<String, List<FactualityItem>> corpus :
                byCorpus(gold, reader).entrySet()) {
            Map<String, Double> raw = ofCorpus(corpus.getKey(), corpus.getValue());
            corpus.getValue().forEach(item -> scores.put(item.id(), published(item, raw.get(item.id()))));
        }
        return scores;
    }

    /** Trains the weights of each corpus on all its items and writes them into a folder, as the reader ships them. */
    public static void train(List<JsonNode> gold, ReportReader reader, Path folder) throws IOException {
        for (Map.Entry<String, List<FactualityItem>> corpus :
                byCorpus(gold, reader).entrySet()) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve("factuality-" + corpus.getKey() + ".bin.gz"))) {
                FactualityTrainer.train(corpus.getValue()).write(out);
            }
        }
    }

    private static Map<String, List<FactualityItem>> byCorpus(List<JsonNode> gold, ReportReader reader) {
        FactualityExamples examples = new FactualityExamples();
        return gold.parallelStream()
                .map(document -> FactualityItem.of(document, reader, examples))
                .collect(Collectors.groupingBy(FactualityItem::corpus, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, Double> ofCorpus(String corpus, List<FactualityItem> items) throws IOException {
        if (items.stream().allMatch(FactualityItem::isForTraining)) {
            return CrossValidation.scores(items);
        }
        FactualityWeights weights = FactualityWeights.shipped(corpus);
        return items.stream().collect(Collectors.toMap(FactualityItem::id, item -> weights.score(item.example())));
    }

    private static double published(FactualityItem item, double score) {
        return item.corpus().equals(MEANTIME)
                ? MeantimeGrid.value(score, item.example().polarity())
                : score;
    }
}
