package org.sayso.intake.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.intake.printed.DayMonthOrder;

/** {@code datePublished} and its kin in the JSON-LD of a page, those of an article before those of a page around it. */
final class JsonLdDates {

    private record Node(JsonNode json, int rank) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ARTICLE =
            Pattern.compile("(?i).*(?:Article|BlogPosting|Report|Review|Recipe|Posting|Column).*");
    private static final Pattern PAGE = Pattern.compile("(?i).*(?:WebPage|CreativeWork|ItemPage).*");
    private static final int DEEPEST = 12;
    /* Dates beside a comment, an author or a picture are not the page's. */
    private static final List<String> OTHERS = List.of(
            "comment",
            "author",
            "image",
            "publisher",
            "video",
            "hasPart",
            "review",
            "isPartOf",
            "itemListElement",
            "citation",
            "mentions",
            "associatedMedia",
            "creator",
            "editor",
            "logo",
            "thumbnail",
            "interactionStatistic");

    private JsonLdDates() {}

    static void find(Document page, List<PageDate> published, List<PageDate> updated) {
        List<Node> nodes = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
            parse(script.data()).ifPresent(json -> collect(json, nodes, 0));
        }
        nodes.sort(Comparator.comparingInt(Node::rank));
        for (Node node : nodes) {
            date(node.json(), "datePublished", published);
            date(node.json(), "dateModified", updated);
        }
        for (Node node : nodes) {
            date(node.json(), "dateCreated", published);
        }
    }

    private static Optional<JsonNode> parse(String script) {
        String json = script.replaceAll(
                        "^\\s*(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)|(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/)\\s*;?\\s*$",
                        "")
                .replaceAll("[\\x00-\\x1F]", " ");
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode json, List<Node> nodes, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (json.isObject()) {
            nodes.add(new Node(json, rank(json)));
            json.properties().stream()
                    .filter(field -> !OTHERS.contains(field.getKey()))
                    .forEach(field -> collect(field.getValue(), nodes, depth + 1));
        } else if (json.isArray()) {
            json.forEach(item -> collect(item, nodes, depth + 1));
        }
    }

    private static int rank(JsonNode json) {
        String type = json.path("@type").isArray()
                ? json.path("@type").toString()
                : json.path("@type").asText("");
        if (ARTICLE.matcher(type).matches()) {
            return 0;
        }
        return PAGE.matcher(type).matches() ? 1 : 2;
    }

    private static void date(JsonNode json, String field, List<PageDate> dates) {
        JsonNode value = json.path(field);
        if (value.isTextual()) {
            Written.first(value.asText(), DayMonthOrder.UNKNOWN, PageDate.Place.JSON_LD, field)
                    .ifPresent(dates::add);
        }
    }
}
