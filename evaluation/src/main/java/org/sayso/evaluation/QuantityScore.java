package org.sayso.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;

/**
 * How many of the gold quantities were found, and found with exactly the gold's bounds. A predicted quantity stands for the first gold one that it
 * overlaps; an open bound is right only against an open bound.
 *
 * @param gold quantities in the gold
 * @param predicted quantities predicted
 * @param found gold quantities that a prediction overlaps
 * @param exact of those, the ones with equal bounds
 */
public record QuantityScore(int gold, int predicted, int found, int exact) {

    /** @throws IOException where one of the files cannot be read */
    public static QuantityScore of(Path gold, Path predictions) throws IOException {
        Map<String, JsonNode> predictedById = new HashMap<>();
        Predictions.documents(predictions)
                .forEach(document -> predictedById.put(document.path("id").asText(), document));
        QuantityScore score = new QuantityScore(0, 0, 0, 0);
        for (JsonNode document : Predictions.documents(gold)) {
            JsonNode prediction = predictedById.get(document.path("id").asText());
            score = score.plus(document.path("quantities"), prediction == null ? null : prediction.path("quantities"));
        }
        return score;
    }

    /** Share of the gold quantities found with exactly their bounds, in percent. */
    public double exactRecall() {
        return gold == 0 ? 0 : 100.0 * exact / gold;
    }

    /** Share of the gold quantities found, in percent. */
    public double foundRecall() {
        return gold == 0 ? 0 : 100.0 * found / gold;
    }

    private QuantityScore plus(JsonNode goldOnes, @Nullable JsonNode predictedOnes) {
        List<JsonNode> free = new ArrayList<>();
        if (predictedOnes != null) {
            predictedOnes.forEach(free::add);
        }
        int predictedHere = free.size();
        int foundHere = 0;
        int exactHere = 0;
        for (JsonNode wanted : goldOnes) {
            JsonNode match = free.stream()
                    .filter(p -> span(p).overlaps(span(wanted)))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                free.remove(match);
                foundHere++;
                exactHere += sameBounds(wanted, match) ? 1 : 0;
            }
        }
        return new QuantityScore(
                gold + goldOnes.size(), predicted + predictedHere, found + foundHere, exact + exactHere);
    }

    private static Span span(JsonNode quantity) {
        return new Span(
                quantity.path("span").path(0).asInt(),
                quantity.path("span").path(1).asInt());
    }

    private static boolean sameBounds(JsonNode gold, JsonNode predicted) {
        boolean range = gold.path("type").asText().equals("RANGE");
        return same(gold.get(range ? "low" : "value"), predicted.get("low"))
                && same(gold.get(range ? "high" : "value"), predicted.get("high"));
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        boolean oneOpen = one == null || one.isNull();
        boolean otherOpen = other == null || other.isNull();
        return oneOpen || otherOpen ? oneOpen == otherOpen : Math.abs(one.asDouble() - other.asDouble()) < 1e-9;
    }
}
