package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.ledger.story.StoryGroups;
import org.sayso.reader.ReportReader;

/** Which reports are about one story. */
public final class StoriesTask implements Task {

    private record StoryOf(String id, int cluster) {}

    @Override
    public String name() {
        return "reuse";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        List<JsonNode> documents = Predictions.documents(gold);
        Map<String, Integer> stories =
                StoryGroups.of(documents.stream().map(GoldReport::of).toList());
        Predictions.write(gold, predictions, document -> {
            String id = document.path("id").asText();
            return new StoryOf(id, stories.getOrDefault(id, -1));
        });
    }
}
