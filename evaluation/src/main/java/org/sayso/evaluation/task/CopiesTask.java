package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.ledger.copy.SharedText;
import org.sayso.reader.ReportReader;

/** Which pairs of reports share most of their text; the texts lie beside the gold, in the file of stories. */
public final class CopiesTask implements Task {

    private static final String TEXTS_FILE = "stories-dev.jsonl";

    private record CopyOf(String a, String b, boolean copy) {}

    @Override
    public String name() {
        return "reuse-copies";
    }

    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        return List.of("--pairs", gold.toString(), predictions.toString());
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode document : Predictions.documents(gold.resolveSibling(TEXTS_FILE))) {
            texts.put(document.path("id").asText(), document.path("text").asText());
        }
        Predictions.write(gold, predictions, pair -> {
            String a = pair.path("a").asText();
            String b = pair.path("b").asText();
            return new CopyOf(a, b, SharedText.isCopy(texts.getOrDefault(a, ""), texts.getOrDefault(b, "")));
        });
    }
}
