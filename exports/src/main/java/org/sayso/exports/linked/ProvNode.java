package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Quantity;

/** A node of a provenance graph, and what any node may carry. */
final class ProvNode {

    private ProvNode() {}

    /** @param types of PROV-O or Sayso's own */
    static ObjectNode of(String id, String... types) {
        ObjectNode node = JsonOut.object();
        node.put("@id", id);
        ArrayNode all = node.putArray("@type");
        for (String type : types) {
            all.add(type);
        }
        return node;
    }

    /** Nothing where the time is unknown; the same holds below. */
    static void days(ObjectNode node, @Nullable DateInterval time) {
        if (time != null) {
            node.put("sayso:from", time.from().toString());
            node.put("sayso:to", time.to().toString());
        }
    }

    static void place(ObjectNode node, @Nullable HappeningPlace place) {
        if (place != null) {
            ObjectNode location = JsonOut.object();
            location.put("@type", "prov:Location");
            location.put("rdfs:label", place.name());
            JsonOut.put(location, "sayso:country", place.country());
            JsonOut.put(location, "geo:lat", place.lat());
            JsonOut.put(location, "geo:long", place.lon());
            JsonOut.put(
                    location,
                    "sayso:precision",
                    place.precision() == null ? null : place.precision().wire());
            node.set("prov:atLocation", location);
        }
    }

    static void quantity(ObjectNode node, @Nullable Quantity quantity) {
        if (quantity != null) {
            JsonOut.put(node, "sayso:low", quantity.low());
            JsonOut.put(node, "sayso:high", quantity.high());
            JsonOut.put(node, "sayso:unit", quantity.unit());
            JsonOut.put(node, "sayso:per", quantity.per());
        }
    }
}
