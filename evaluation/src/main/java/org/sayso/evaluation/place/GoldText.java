package org.sayso.evaluation.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.Report;
import org.sayso.reader.syntax.ParsedText;

/** A document of the place gold, parsed. */
record GoldText(Report report, ParsedText text, List<GoldPlace> places) {

    static GoldText of(JsonNode document, ParsedText text) {
        List<GoldPlace> places = new ArrayList<>();
        document.path("toponyms").forEach(node -> places.add(GoldPlace.of(node, false)));
        document.path("other").forEach(node -> places.add(GoldPlace.of(node, true)));
        places.sort(Comparator.comparing(GoldPlace::span));
        String url = document.path("url").isTextual() ? document.path("url").asText() : null;
        Report report = new Report(document.path("id").asText(), text.text().string(), null, null, null, null, url);
        return new GoldText(report, text, places);
    }
}
