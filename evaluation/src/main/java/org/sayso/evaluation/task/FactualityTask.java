package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.evaluation.factuality.FactualityScorer;
import org.sayso.reader.ReportReader;
import org.sayso.reader.neural.TrainedReader;

/**
 * Event factuality on the scale from -3 to 3, as the author holds it. Items of a train or dev split are scored by cross-validation, those of any
 * other by the weights as shipped; corpora are never pooled. What the encoder's own factuality head was trained on (UDS-IH2's train split) gets no help
 * from it and is left out of the figures.
 */
public final class FactualityTask implements Task {

    @Override
    public String name() {
        return "factuality";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        try (TrainedReader encoder = Encoders.shipped()) {
            Map<String, Double> scores = FactualityScorer.scores(Predictions.documents(gold), reader, encoder);
            Predictions.write(gold, predictions, document -> {
                String id = document.path("id").asText();
                return new Prediction(id, scores.getOrDefault(id, 0.0));
            });
        }
        UnseenGold.write(gold, predictions, event -> !FactualityScorer.hasTrainedTheEncoder(event));
    }

    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        return UnseenGold.scorerArguments(predictions);
    }

    private record Prediction(String id, double factuality) {}
}
