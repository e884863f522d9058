package org.sayso.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;

/**
 * Turns what a person types for a field of a claim into JSON: a day or two with a slash between, a number or a range, a place with its coordinates,
 * words of the report. JSON itself is taken as it is.
 */
final class CorrectedValue {

    private static final Pattern RANGE = Pattern.compile("([0-9]+)?(?:(\\.\\.)([0-9]+)?)?(?:\\s+(\\S.*))?");
    private static final Pattern PLACE = Pattern.compile("(.+?)\\s*@\\s*(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)");

    private final String text;
    private final Span near;

    /**
     * @param text of the report
     * @param near where the claim stands: of words that occur more than once, those nearest to it are meant
     */
    CorrectedValue(String text, Span near) {
        this.text = text;
        this.near = near;
    }

    /** @throws UserError where the words are not in the report, or the value cannot be understood */
    String json(String field, String typed) {
        String value = typed.strip();
        if (value.equals("none")) {
            return field.startsWith("args.") ? "[]" : "null";
        }
        if (value.startsWith("{") || value.startsWith("[") || value.startsWith("\"")) {
            return json(value);
        }
        return switch (field) {
            case "time" -> time(value);
            case "quantity" -> quantity(value);
            case "place" -> place(value);
            case "trigger" -> Exchange.line(words(value));
            default -> field.startsWith("args.") ? "[" + Exchange.line(words(value)) + "]" : Exchange.line(value);
        };
    }

    private static String json(String value) {
        try {
            return Exchange.mapper().readTree(value).toString();
        } catch (JsonProcessingException e) {
            throw UserError.wrongUse("no JSON: " + value);
        }
    }

    private static String time(String value) {
        String[] days = value.split("/");
        try {
            ObjectNode node = Exchange.mapper().createObjectNode();
            node.put("from", LocalDate.parse(days[0]).toString());
            return node.put("to", LocalDate.parse(days[days.length - 1]).toString())
                    .toString();
        } catch (DateTimeParseException e) {
            throw UserError.wrongUse("a time is 2012-10-11, or 2012-10-01/2012-10-31, or none; not " + value);
        }
    }

    private static String quantity(String value) {
        Matcher matcher = RANGE.matcher(value);
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(3) == null) {
            throw UserError.wrongUse(
                    "a quantity is 14, 12..15, 14.. (at least) or ..20 (at most), and a unit; not " + value);
        }
        ObjectNode node = Exchange.mapper().createObjectNode();
        String high = matcher.group(2) == null ? matcher.group(1) : matcher.group(3);
        node.set("low", number(matcher.group(1)));
        node.set("high", number(high));
        return node.put("unit", matcher.group(4) == null ? "people" : matcher.group(4))
                .toString();
    }

    private static JsonNode number(@Nullable String digits) {
        var nodes = Exchange.mapper().getNodeFactory();
        return digits == null ? nodes.nullNode() : nodes.numberNode(Long.parseLong(digits));
    }

    private static String place(String value) {
        Matcher matcher = PLACE.matcher(value);
        ObjectNode node = Exchange.mapper().createObjectNode();
        if (!matcher.matches()) {
            return node.put("name", value).toString();
        }
        try {
            node.put("name", matcher.group(1));
            node.put("lat", Double.parseDouble(matcher.group(2)));
            return node.put("lon", Double.parseDouble(matcher.group(3))).toString();
        } catch (NumberFormatException e) {
            throw UserError.wrongUse("a place is its name, or Osmera@33.2,35.9; not " + value);
        }
    }

    /** Where these words stand in the report. */
    Span words(String words) {
        CodePointText points = CodePointText.of(text);
        Span best = null;
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            Span span = points.spanOfChars(at, at + words.length());
            if (best == null || distance(span) < distance(best)) {
                best = span;
            }
        }
        if (best == null) {
            throw UserError.failed("the report does not say “" + words + "”, letter for letter");
        }
        return best;
    }

    private int distance(Span span) {
        return Math.abs(span.start() - near.start());
    }
}
