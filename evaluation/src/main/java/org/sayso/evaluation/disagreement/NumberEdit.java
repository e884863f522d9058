package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;

/** Changes an exact count: "14 people" to "7", "28", "at least 13" or "fourteen". */
final class NumberEdit {

    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,]*");
    private static final int LEAST = 4;
    private static final int MOST = 20_000;
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private NumberEdit() {}

    /** Half as many. */
    static boolean fall(GoldDocument document, ObjectNode event) {
        return to(document, event, number(document, event) / 2 - 1);
    }

    /** Twice as many. */
    static boolean rise(GoldDocument document, ObjectNode event) {
        return to(document, event, number(document, event) * 2);
    }

    /** A lower bound just below. */
    static boolean range(GoldDocument document, ObjectNode event) {
        int number = number(document, event);
        return number >= LEAST && put(document, event, "at least " + (number - 1), number - 1, null);
    }

    static boolean inWords(GoldDocument document, ObjectNode event) {
        int number = number(document, event);
        return number >= LEAST && number < WORDS.size() && put(document, event, WORDS.get(number), number, number);
    }

    private static boolean to(GoldDocument document, ObjectNode event, int number) {
        return number > 0 && put(document, event, String.valueOf(number), number, number);
    }

    /* 0 where the event has no exact count in figures that can be changed. */
    private static int number(GoldDocument document, ObjectNode event) {
        JsonNode quantity = event.path("quantity");
        boolean exact = quantity.hasNonNull("low")
                && quantity.path("low").equals(quantity.path("high"))
                && !quantity.path("approximate").asBoolean()
                && !quantity.hasNonNull("per")
                && event.path("phase").asText().equals("happened");
        if (!exact) {
            return 0;
        }
        Matcher figure = FIGURE.matcher(document.words(GoldDocument.span(quantity.path("span"))));
        int low = quantity.path("low").asInt();
        boolean told = figure.find() && figure.group().replace(",", "").equals(String.valueOf(low)) && !figure.find();
        return told && low >= LEAST && low <= MOST ? low : 0;
    }

    /* All events that share the count change with it. */
    private static boolean put(GoldDocument document, ObjectNode event, String words, int low, @Nullable Integer high) {
        JsonNode span = event.path("quantity").path("span").deepCopy();
        Span counted = GoldDocument.span(span);
        Matcher figure = FIGURE.matcher(document.words(counted));
        if (!figure.find()) {
            return false;
        }
        for (ObjectNode other : document.events()) {
            if (other.path("quantity").path("span").equals(span)) {
                ((ObjectNode) other.path("quantity")).put("low", low).put("high", high);
            }
        }
        document.replace(new Span(counted.start() + figure.start(), counted.start() + figure.end()), words);
        return true;
    }
}
