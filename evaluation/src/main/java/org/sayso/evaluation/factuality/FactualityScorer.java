package org.sayso.evaluation.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.reader.ReportReader;
import org.sayso.reader.certainty.FactualityExamples;
import org.sayso.reader.certainty.FactualityWeights;
import org.sayso.reader.neural.EncodedWord;
import org.sayso.reader.neural.TrainedReader;

/** Scores the events of a factuality gold file, each corpus by itself. */
public final class FactualityScorer {

    private static final String MEANTIME = "meantime";
    /* The gold of UDS-IH2 keeps away from the middle of the scale; a mean of two scores does not. */
    private static final double AWAY_FROM_THE_MIDDLE = 1.15;

    private FactualityScorer() {}

    /** Score by id. */
    public static Map<String, Double> scores(List<JsonNode> gold, ReportReader reader, TrainedReader encoder)
            throws IOException {
        Map<String, Double> scores = new HashMap<>();
        for (Map.Entry<String, List<FactualityItem>> corpus :
                byCorpus(gold, reader, encoder).entrySet()) {
            Map<String, Double> raw = ofCorpus(corpus.getKey(), corpus.getValue());
            corpus.getValue().forEach(item -> scores.put(item.id(), published(item, raw.get(item.id()))));
        }
        return scores;
    }

    /** Whether the encoder has been trained on the gold of this event. */
    public static boolean hasTrainedTheEncoder(JsonNode gold) {
        return FactualityItem.hasTrainedTheEncoder(
                gold.path("corpus").asText(), gold.path("split").asText());
    }

    /** Trains the weights of each corpus on all its items and writes them into a folder, as the reader ships them. */
    public static void train(List<JsonNode> gold, ReportReader reader, TrainedReader encoder, Path folder)
            throws IOException {
        for (Map.Entry<String, List<FactualityItem>> corpus :
                byCorpus(gold, reader, encoder).entrySet()) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve("factuality-" + corpus.getKey() + ".bin.gz"))) {
                FactualityTrainer.train(corpus.getValue()).write(out);
            }
        }
    }

    private static Map<String, List<FactualityItem>> byCorpus(
            List<JsonNode> gold, ReportReader reader, TrainedReader encoder) {
        FactualityExamples examples = new FactualityExamples();
        Map<String, List<JsonNode>> byText = gold.stream()
                .collect(Collectors.groupingBy(d -> d.path("text").asText(), LinkedHashMap::new, Collectors.toList()));
        return byText.entrySet().parallelStream()
                .flatMap(text -> FactualityItem.of(text.getKey(), text.getValue(), reader, examples, encoder).stream())
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
        return switch (item.corpus()) {
            case MEANTIME -> MeantimeGrid.value(score, item.example().polarity());
            case FactualityItem.MEGA_VERIDICALITY -> score;
            default -> item.hasTrainedTheEncoder() ? score : withEncoder(item, score);
        };
    }

    private static double withEncoder(FactualityItem item, double score) {
        EncodedWord word = item.example().word();
        return word == null ? score : Math.clamp((word.factuality() + score) / 2 * AWAY_FROM_THE_MIDDLE, -3, 3);
    }
}
