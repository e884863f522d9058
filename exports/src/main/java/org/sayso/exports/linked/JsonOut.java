package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sayso.model.json.Exchange;

/** JSON objects that leave out what is not known. */
final class JsonOut {

    private JsonOut() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Sets a field, unless the value is null or an empty text. */
    static void put(ObjectNode node, String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case JsonNode json -> node.set(field, json);
            case Double number -> node.put(field, BigDecimal.valueOf(number).stripTrailingZeros());
            case Integer number -> node.put(field, number);
            case Long number -> node.put(field, number);
            case Boolean flag -> node.put(field, flag);
            default -> {
                if (!value.toString().isEmpty()) {
                    node.put(field, value.toString());
                }
            }
        }
    }

    /** Writes a document with indents, each array element of the outer list on lines of its own, and a line break at the end. */
    static void write(ObjectNode document, Writer out) throws IOException {
        out.write(Exchange.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        out.write("\n");
    }
}
