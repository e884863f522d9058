package org.sayso.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.sayso.model.json.Exchange;

/** The numbers that a scorer printed, by path. */
final class ScorerOutput {

    private ScorerOutput() {}

    /** Reads one JSON object, or one a line (then each stands under its {@code field}). */
    static Map<String, Double> numbers(String printed) throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        for (JsonNode object : Exchange.mapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(printed)
                .readAll()) {
            String field = object.path("field").asText("");
            flatten(field.isEmpty() ? "" : field + ".", object, numbers);
        }
        return numbers;
    }

    private static void flatten(String prefix, JsonNode object, Map<String, Double> into) {
        object.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isNumber()) {
                into.put(prefix + entry.getKey(), value.asDouble());
            } else if (value.isObject()) {
                flatten(prefix + entry.getKey() + ".", value, into);
            } else if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    into.put(
                            prefix + entry.getKey() + "[" + i + "]",
                            value.get(i).asDouble());
                }
            }
        });
    }
}
