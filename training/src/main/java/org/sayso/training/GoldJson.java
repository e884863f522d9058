package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;

/** Spans as the gold files write them. */
final class GoldJson {

    private GoldJson() {}

    /** @param node [[start, end], ...], or absent */
    static List<Span> spans(@Nullable JsonNode node) {
        List<Span> spans = new ArrayList<>();
        if (node != null) {
            node.forEach(pair -> spans.add(span(pair)));
        }
        return spans;
    }

    /** @param pair [start, end] */
    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
