package org.sayso.evaluation.place;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.gazetteer.PlaceKind;

/**
 * A place name of a gold document.
 *
 * @param lat null where the annotators gave no point
 * @param optional true for demonyms, languages and common nouns: neither right nor wrong to find
 */
record GoldPlace(Span span, @Nullable Double lat, @Nullable Double lon, boolean optional) {

    static final double NEAR_KM = 161;

    static GoldPlace of(JsonNode node, boolean optional) {
        JsonNode span = node.path("span");
        JsonNode lat = node.path("lat");
        String kind = node.path("kind").asText();
        return new GoldPlace(
                new Span(span.get(0).asInt(), span.get(1).asInt()),
                lat.isNumber() ? lat.asDouble() : null,
                lat.isNumber() ? node.path("lon").asDouble() : null,
                optional || kind.equals("Demonym") || kind.equals("Language"));
    }

    /** Kilometres to a point; infinite where the gold has none. */
    double kilometresTo(double otherLat, double otherLon) {
        if (lat == null || lon == null) {
            return Double.POSITIVE_INFINITY;
        }
        Place here = new Place(0, 0, "", PlaceKind.POINT, "", "", 0, lat, lon, 0);
        return here.kilometresTo(new Place(0, 0, "", PlaceKind.POINT, "", "", 0, otherLat, otherLon, 0));
    }
}
