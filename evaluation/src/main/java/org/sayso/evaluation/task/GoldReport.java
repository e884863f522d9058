package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Report;

/** The report in a line of gold: what a reader may know of it, and nothing of the gold itself. */
final class GoldReport {

    private GoldReport() {}

    static Report of(JsonNode gold) {
        return of(gold, gold.path("text").asText());
    }

    static Report of(JsonNode gold, String text) {
        return new Report(
                gold.path("id").asText(),
                text,
                date(gold),
                string(gold, "outlet"),
                string(gold, "title"),
                null,
                string(gold, "url"));
    }

    private static @Nullable LocalDate date(JsonNode gold) {
        String date = string(gold, "date");
        if (date == null || date.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String string(JsonNode gold, String field) {
        JsonNode value = gold.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
