package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.sayso.evaluation.Predictions;
import org.sayso.reader.neural.ModelDifference;
import org.sayso.reader.neural.TrainedReader;

/**
 * The trained encoder that is measured: on documents of the corpora that the shipped one was trained on, its twin, which was trained in the same way without
 * a fifth of them ({@code measured.difference.gz}, written by {@code sayso train attribution}); else the one that the reader ships.
 */
public final class Encoders {

    /** The fold of news and source types that the twin has not seen. */
    static final int UNSEEN_FOLD = 0;

    private static final Set<String> TRAINING_SPLITS = Set.of("train", "dev", "val");
    private static final String FILE = "SAYSO_ENCODER";
    private static final String DIFFERENCE = "measured.difference.gz";

    private Encoders() {}

    /** What the reader ships, or the ONNX file that the environment variable {@value #FILE} names. */
    public static TrainedReader shipped() throws IOException {
        String file = System.getenv(FILE);
        return file == null || file.isBlank()
                ? TrainedReader.standard()
                : TrainedReader.of(Files.readAllBytes(Path.of(file)));
    }

    /** An encoder that may be measured on the documents of this gold file. */
    static TrainedReader fairTo(Path gold) throws IOException {
        boolean known = Predictions.documents(gold).stream().anyMatch(Encoders::isForTraining);
        return known && System.getenv(FILE) == null ? twin() : shipped();
    }

    /** Whether the shipped encoder was trained on this document of a corpus that it was trained on: all but the published test splits. */
    static boolean isForTraining(JsonNode document) {
        return TRAINING_SPLITS.contains(document.path("split").asText());
    }

    private static TrainedReader twin() throws IOException {
        try (InputStream difference = Encoders.class.getResourceAsStream(DIFFERENCE)) {
            if (difference == null) {
                throw new IOException(DIFFERENCE + " is missing from the jar");
            }
            return TrainedReader.of(ModelDifference.apply(TrainedReader.standardModel(), difference));
        }
    }
}
