package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.evaluation.mention.MentionCorpus;
import org.sayso.ledger.story.MentionGroups;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

/**
 * Which given mentions tell of one happening, across all reports of the file: ECB+ with gold mentions. Of the gold only texts and the spans of event
 * mentions are looked at; topics, subtopics, classes and other mentions are not.
 */
public final class EventCorefTask implements Task {

    @Override
    public String name() {
        return "event-coref";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        List<JsonNode> documents = Predictions.documents(gold);
        MentionCorpus corpus = MentionCorpus.of(documents);
        Iterator<Integer> happenings =
                MentionGroups.of(corpus.reports(), corpus.mentions()).iterator();
        List<String> lines = new ArrayList<>();
        for (JsonNode document : documents) {
            lines.add(Exchange.line(sorted(document, happenings)));
        }
        Files.write(predictions, lines, StandardCharsets.UTF_8);
    }

    private static ObjectNode sorted(JsonNode document, Iterator<Integer> happenings) {
        ObjectNode line = Exchange.mapper()
                .createObjectNode()
                .put("id", document.path("id").asText());
        ArrayNode mentions = line.putArray("mentions");
        for (JsonNode gold : MentionCorpus.events(document)) {
            ObjectNode mention = mentions.addObject();
            mention.set("span", gold.path("span"));
            if (gold.has("parts")) {
                mention.set("parts", gold.path("parts"));
            }
            mention.put("kind", "event").put("cluster", happenings.next());
        }
        return line;
    }
}
