package org.sayso.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.json.Exchange;

/** The numbers that a scorer printed, by path. */
final class ScorerOutput {

    private static final Pattern FIGURE = Pattern.compile("\\b(P|R|F1)\\s+([0-9]+(?:\\.[0-9]+)?)");

    private ScorerOutput() {}

    /**
     * Reads one JSON object, or one a line (then each stands under its {@code field}); or lines for people, {@code events P 90 R 80 F1 84.7}, whose
     * numbers stand under the line's name and their own: {@code events F1}.
     */
    static Map<String, Double> numbers(String printed) throws IOException {
        return printed.stripLeading().startsWith("{") ? ofJson(printed) : ofLines(printed);
    }

    private static Map<String, Double> ofLines(String printed) {
        Map<String, Double> numbers = new HashMap<>();
        printed.lines().forEach(line -> {
            Matcher figure = FIGURE.matcher(line);
            String name = "";
            for (boolean first = true; figure.find(); first = false) {
                name = first ? line.substring(0, figure.start()).strip() : name;
                numbers.putIfAbsent(name + " " + figure.group(1), Double.valueOf(figure.group(2)));
            }
        });
        return numbers;
    }

    private static Map<String, Double> ofJson(String printed) throws IOException {
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
