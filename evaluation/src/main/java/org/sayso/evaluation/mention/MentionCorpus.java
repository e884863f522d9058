package org.sayso.evaluation.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.story.Mention;
import org.sayso.model.Report;
import org.sayso.model.Span;

/**
 * The event mentions of a file of ECB+, as {@code gold/event-coref} has it.
 *
 * @param mentions in the order of the file
 * @param clusters the happening of each mention, as annotated
 * @param topics the topic of each mention's report
 */
public record MentionCorpus(List<Report> reports, List<Mention> mentions, List<String> clusters, List<String> topics) {

    private static final String EVENT = "event";

    /** @param documents lines of the file */
    public static MentionCorpus of(List<JsonNode> documents) {
        MentionCorpus corpus =
                new MentionCorpus(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (JsonNode document : documents) {
            String id = document.path("id").asText();
            corpus.reports.add(Report.of(id, document.path("text").asText()));
            for (JsonNode mention : events(document)) {
                JsonNode span = mention.path("span");
                corpus.mentions.add(new Mention(
                        id, new Span(span.path(0).asInt(), span.path(1).asInt())));
                corpus.clusters.add(mention.path("cluster").asText());
                corpus.topics.add(document.path("topic").asText());
            }
        }
        return corpus;
    }

    /** The mentions of events of a document, in its order. */
    public static List<JsonNode> events(JsonNode document) {
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode mention : document.path("mentions")) {
            if (mention.path("kind").asText(EVENT).equals(EVENT)) {
                events.add(mention);
            }
        }
        return events;
    }
}
