package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sayso.evaluation.Predictions;

/**
 * The part of a gold file that the measured encoder was not trained on, with its predictions: the only part that a scorer may see. Both lie beside the
 * predictions of the whole file, as {@code .unseen-gold.jsonl} and {@code .unseen.jsonl}.
 */
final class UnseenGold {

    private UnseenGold() {}

    /** @param predictions one line for each document of the gold, in its order */
    static void write(Path gold, Path predictions, Predicate<JsonNode> unseen) throws IOException {
        List<JsonNode> documents = Predictions.documents(gold);
        List<String> lines = Files.readAllLines(predictions);
        List<String> golds = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (unseen.test(documents.get(i))) {
                golds.add(documents.get(i).toString());
                own.add(lines.get(i));
            }
        }
        Files.write(goldOf(predictions), golds);
        Files.write(unseen(predictions), own);
    }

    static List<String> scorerArguments(Path predictions) {
        return List.of(goldOf(predictions).toString(), unseen(predictions).toString());
    }

    private static Path goldOf(Path predictions) {
        return predictions.resolveSibling(predictions.getFileName() + ".unseen-gold.jsonl");
    }

    private static Path unseen(Path predictions) {
        return predictions.resolveSibling(predictions.getFileName() + ".unseen.jsonl");
    }
}
