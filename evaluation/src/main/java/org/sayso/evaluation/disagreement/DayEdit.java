package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.sayso.model.Span;

/** Changes the day of an event that its words tell as a day of the week: "on Saturday" to "on Thursday". */
final class DayEdit {

    private static final int DAYS_BACK = 2;

    private DayEdit() {}

    static boolean change(GoldDocument document, ObjectNode event) {
        JsonNode time = event.path("time");
        boolean told = time.hasNonNull("span")
                && time.path("from").equals(time.path("to"))
                && event.path("phase").asText().equals("happened");
        if (!told) {
            return false;
        }
        Span span = GoldDocument.span(time.path("span"));
        LocalDate day = LocalDate.parse(time.path("from").asText());
        String words = document.words(span);
        String name = name(day);
        int at = words.indexOf(name);
        if (at < 0) {
            return false;
        }
        LocalDate other = day.minusDays(DAYS_BACK);
        JsonNode before = time.path("span").deepCopy();
        for (ObjectNode same : document.events()) {
            if (same.path("time").path("span").equals(before)) {
                ((ObjectNode) same.path("time")).put("from", other.toString()).put("to", other.toString());
            }
        }
        document.replace(new Span(span.start() + at, span.start() + at + name.length()), name(other));
        return true;
    }

    private static String name(LocalDate day) {
        return DayOfWeek.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
