package org.sayso.intake.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.FieldSource;
import org.sayso.intake.plain.PrintedHead;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/**
 * One line of JSON Lines as a report. A field that is absent is looked for in the text; a field that is there and null stays unknown.
 *
 * @param found the fields that came from the text
 */
record ReportLine(Report report, @Nullable String language, List<FieldSource> found) {

    /** A line that is no report; the message says why. */
    static final class BadLineException extends Exception {
        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }
    }

    /** @param idOfBytes the id where the line gives none */
    static ReportLine parse(String line, String idOfBytes) throws BadLineException {
        JsonNode fields = object(line);
        String text = string(fields, "text");
        if (text == null || text.isBlank()) {
            throw new BadLineException("has no \"text\"");
        }
        return new Fields(fields, PrintedHead.of(text)).report(text, idOfBytes);
    }

    private static JsonNode object(String line) throws BadLineException {
        try {
            JsonNode node = Exchange.mapper().readTree(line);
            if (!node.isObject()) {
                throw new BadLineException("is no JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            String where = place == null ? "" : ", column " + place.getColumnNr();
            throw new BadLineException(
                    "is no JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + where + ")");
        }
    }

    private static @Nullable String string(JsonNode fields, String name) throws BadLineException {
        JsonNode value = fields.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw new BadLineException("has a \"" + name + "\" that is no string");
        }
        String string = value.asText();
        return string.isBlank() ? null : string;
    }

    /* The line's own fields, and behind each that is absent what the text says. */
    private static final class Fields {
        private final JsonNode fields;
        private final PrintedHead head;
        private final List<FieldSource> found = new ArrayList<>();

        private Fields(JsonNode fields, PrintedHead head) {
            this.fields = fields;
            this.head = head;
        }

        private ReportLine report(String text, String idOfBytes) throws BadLineException {
            String id = string(fields, "id");
            Report report = new Report(
                    id == null ? idOfBytes : id,
                    text,
                    date(),
                    field("outlet", head.outlet()),
                    field("title", head.title()),
                    field("author", head.author()),
                    field("url", head.url()));
            String language = string(fields, "language");
            return new ReportLine(report, language == null ? string(fields, "lang") : language, found);
        }

        private @Nullable String field(String name, @Nullable String printed) throws BadLineException {
            if (fields.has(name)) {
                return string(fields, name);
            }
            note(name);
            return printed;
        }

        private @Nullable LocalDate date() throws BadLineException {
            if (!fields.has("date")) {
                note("date");
                return head.date();
            }
            String given = string(fields, "date");
            return given == null ? null : day(given);
        }

        private static LocalDate day(String given) throws BadLineException {
            boolean withTime = given.length() > 10 && (given.charAt(10) == 'T' || given.charAt(10) == ' ');
            try {
                return LocalDate.parse(withTime ? given.substring(0, 10) : given);
            } catch (DateTimeParseException e) {
                throw new BadLineException(
                        "has the \"date\" \"" + shortened(given) + "\", which is no day like 2012-10-11");
            }
        }

        private static String shortened(String given) {
            return given.length() > 40 ? given.substring(0, 40) + "..." : given;
        }

        private void note(String name) {
            head.found().stream().filter(source -> source.field().equals(name)).forEach(found::add);
        }
    }
}
