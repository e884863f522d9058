package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/** A report with its gold reading, whose words can be changed: every span of the reading moves along. */
final class GoldDocument {

    private final ObjectNode json;

    GoldDocument(JsonNode json) {
        this.json = json.deepCopy();
    }

    ObjectNode json() {
        return json;
    }

    GoldDocument copy() {
        return new GoldDocument(json);
    }

    String text() {
        return json.path("text").asText();
    }

    String words(Span span) {
        return CodePointText.of(text()).slice(span);
    }

    /** The event mentions, as they stand in this document: changing one changes the document. */
    List<ObjectNode> events() {
        List<ObjectNode> events = new ArrayList<>();
        json.path("events").forEach(event -> events.add((ObjectNode) event));
        return events;
    }

    ObjectNode event(String id) {
        return events().stream()
                .filter(event -> event.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Span span(JsonNode pair) {
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }

    /** Puts other words in the place of a span. */
    void replace(Span span, String words) {
        CodePointText text = CodePointText.of(text());
        int end = text.string().codePointCount(0, text.string().length());
        String changed = text.slice(new Span(0, span.start())) + words + text.slice(new Span(span.end(), end));
        int length = words.codePointCount(0, words.length());
        move(json, span, length);
        json.put("text", changed);
    }

    private static void move(JsonNode node, Span replaced, int length) {
        if (isSpan(node)) {
            ArrayNode pair = (ArrayNode) node;
            int start = pair.path(0).asInt();
            int end = pair.path(1).asInt();
            pair.set(0, IntNode.valueOf(moved(start, replaced, length, true)));
            pair.set(1, IntNode.valueOf(moved(end, replaced, length, false)));
        } else {
            node.forEach(child -> move(child, replaced, length));
        }
    }

    private static boolean isSpan(JsonNode node) {
        return node.isArray()
                && node.size() == 2
                && node.path(0).isInt()
                && node.path(1).isInt();
    }

    /* A boundary within the replaced words goes to their start, or their end. */
    private static int moved(int offset, Span replaced, int length, boolean start) {
        if (offset <= replaced.start()) {
            return offset;
        }
        if (offset >= replaced.end()) {
            return offset - (replaced.end() - replaced.start()) + length;
        }
        return start ? replaced.start() : replaced.start() + length;
    }
}
