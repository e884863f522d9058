package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.CodePointText;
import org.sayso.reader.ReportReader;
import org.sayso.reader.neural.TrainedReader;
import org.sayso.reader.neural.TypedSpan;

/** What factual statements lean on, and what kind of source it is, in the tags of FactAppeal. Sentences stand alone and are not parsed. */
public final class AttributionTypesTask implements Task {

    private static final int FOLDS = 5;

    @Override
    public String name() {
        return "attribution-types";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        try (TrainedReader encoder = Encoders.fairTo(gold)) {
            Predictions.write(
                    gold,
                    predictions,
                    sentence -> new Sentence(
                            sentence.path("id").asText(),
                            encoder
                                    .typedSpans(CodePointText.of(
                                            sentence.path("text").asText()))
                                    .stream()
                                    .map(Tagged::of)
                                    .toList()));
        }
        UnseenGold.write(gold, predictions, AttributionTypesTask::isUnseen);
    }

    /* As org.sayso.training.TypesCorpus puts sentences into folds. */
    private static boolean isUnseen(JsonNode sentence) {
        return !Encoders.isForTraining(sentence)
                || Math.floorMod(sentence.path("id").asText().hashCode(), FOLDS) == Encoders.UNSEEN_FOLD;
    }

    /** What the scorer compares: of the sentences for training, only the fifth that the measured encoder has not seen. */
    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        return UnseenGold.scorerArguments(predictions);
    }

    private record Sentence(String id, List<Tagged> spans) {}

    private record Tagged(String tag, List<String> mods, int start, int end) {
        static Tagged of(TypedSpan typed) {
            return new Tagged(
                    typed.tag(),
                    typed.modifiers(),
                    typed.span().start(),
                    typed.span().end());
        }
    }
}
