package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.CountRange;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;
import org.sayso.model.PlacePrecision;

/**
 * A FeatureCollection (RFC 7946) with one feature an event. An event of unknown place has a null geometry; how far off a point may be stands in
 * {@code uncertainty_km}.
 */
public final class GeoJson {

    private GeoJson() {}

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        ObjectNode document = JsonOut.object();
        document.put("type", "FeatureCollection");
        JsonOut.put(document, "title", handover.title());
        JsonOut.put(document, "scope", handover.scope());
        JsonOut.put(document, "ledger_head", handover.head());
        JsonOut.put(document, "redacted", handover.redacted());
        ArrayNode features = document.putArray("features");
        handover.events().forEach(why -> features.add(feature(handover, why)));
        JsonOut.write(document, out);
        return ExportSummary.of(features.size());
    }

    private static ObjectNode feature(Handover handover, Why why) {
        Event event = why.event();
        ObjectNode feature = JsonOut.object();
        feature.put("type", "Feature");
        feature.put("id", event.id());
        feature.set("geometry", geometry(event.place()));
        feature.set("properties", properties(handover, why));
        return feature;
    }

    private static @Nullable ObjectNode geometry(@Nullable HappeningPlace place) {
        if (place == null || place.lat() == null || place.lon() == null) {
            return null;
        }
        ObjectNode point = JsonOut.object();
        point.put("type", "Point");
        point.putArray("coordinates").add(place.lon()).add(place.lat());
        return point;
    }

    private static ObjectNode properties(Handover handover, Why why) {
        Event event = why.event();
        ObjectNode node = JsonOut.object();
        node.put("link", handover.links().event(event.id()));
        node.put("hash", Handover.hash(event));
        node.put("type", event.type().wire());
        node.put("summary", event.summary());
        node.put("status", event.status().wire());
        if (event.time() != null) {
            node.put("from", event.time().from().toString());
            node.put("to", event.time().to().toString());
        }
        place(node, event.place());
        CountRange count = event.quantity();
        if (count != null) {
            JsonOut.put(node, "low", count.low());
            JsonOut.put(node, "high", count.high());
            JsonOut.put(node, "unit", count.unit());
            JsonOut.put(node, "per", count.per());
        }
        node.put("independent_origins", event.independentOrigins());
        JsonOut.put(node, "origins", Wording.origins(event));
        ArrayNode reports = node.putArray("reports");
        event.reports().forEach(reports::add);
        node.put("disagreements", event.disagreements().size());
        return node;
    }

    private static void place(ObjectNode node, @Nullable HappeningPlace place) {
        if (place != null) {
            JsonOut.put(node, "place", place.name());
            JsonOut.put(node, "geonameid", place.geonameid());
            JsonOut.put(node, "country", place.country());
            PlacePrecision precision = place.precision();
            if (precision != null) {
                node.put("precision", precision.wire());
                JsonOut.put(node, "uncertainty_km", kilometres(precision));
            }
        }
    }

    /** How far the happening may be from the point, as {@link PlacePrecision} says; null for a country and more. */
    public static @Nullable Integer kilometres(PlacePrecision precision) {
        return switch (precision) {
            case POINT -> 5;
            case CITY -> 25;
            case DISTRICT -> 50;
            case REGION -> 100;
            case COUNTRY, AREA -> null;
        };
    }
}
