package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.sayso.model.Span;

/** Moves an event that its sentence places to a town far away. */
final class PlaceEdit {

    private static final String TOWN = "Ostrava";
    private static final double LATITUDE = 49.8;
    private static final double LONGITUDE = 18.3;

    private PlaceEdit() {}

    static boolean change(GoldDocument document, ObjectNode event) {
        JsonNode place = event.path("place");
        if (!place.hasNonNull("span") || !event.path("phase").asText().equals("happened")) {
            return false;
        }
        JsonNode before = place.path("span").deepCopy();
        Span span = GoldDocument.span(before);
        String sentence = SentenceOf.words(document, GoldDocument.span(event.path("trigger")));
        boolean namedOnce = sentence.split(Pattern.quote(document.words(span)), -1).length == 2
                && SentenceOf.holds(document, span, GoldDocument.span(event.path("trigger")));
        if (!namedOnce) {
            return false;
        }
        for (ObjectNode same : document.events()) {
            if (same.path("place").path("span").equals(before)) {
                ((ObjectNode) same.path("place"))
                        .put("name", TOWN)
                        .put("lat", LATITUDE)
                        .put("lon", LONGITUDE);
            }
        }
        document.replace(span, TOWN);
        return true;
    }
}
