package org.sayso.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sayso.reader.ReportReader;

/** What can be measured against one kind of gold data. */
public interface Task {

    /** Named after the gold folder: {@code ledger}, {@code html-body}. */
    String name();

    /**
     * Writes predictions for every document of the gold file, in its order.
     *
     * @throws IOException where the gold cannot be read or the predictions cannot be written
     */
    void predict(ReportReader reader, Path gold, Path predictions) throws IOException;

    /** File name of the scorer beside the gold file. */
    default String scorer() {
        return "score.py";
    }

    /** Arguments for the scorer beside the gold file, without its name. */
    default List<String> scorerArguments(Path gold, Path predictions) {
        return List.of(gold.toString(), predictions.toString());
    }

    /**
     * The figures that this task works out itself, by name; empty where the scorer beside the gold does.
     *
     * @throws IOException where gold or predictions cannot be read
     */
    default Map<String, Double> figures(Path gold, Path predictions) throws IOException {
        return Map.of();
    }
}
