package org.sayso.ledger.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Set;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.model.Because;
import org.sayso.model.Credibility;
import org.sayso.model.Decision;
import org.sayso.model.EventMention;
import org.sayso.model.Role;
import org.sayso.model.json.Exchange;

/** Puts what a person says of one field of a claim in the place of what was read. The chain is not among these fields. */
final class FieldCorrection {

    private static final String ARGUMENT = "args.";
    private static final Set<String> REQUIRED = Set.of("trigger", "type", "certainty", "polarity", "phase", "args");
    /* What a proposed credibility rests on: where a person put that right, nothing is proposed any more. */
    private static final Set<String> HELD = Set.of("certainty", "polarity", "phase");

    private static final Set<String> OPTIONAL = Set.of("time", "place", "quantity");

    private final Decision.Correct correction;
    private final int textLength;
    private final String rule;

    /**
     * @param textLength of the report, in code points
     * @param rule what stands as the reason of the field from now on
     */
    FieldCorrection(Decision.Correct correction, int textLength, String rule) {
        this.correction = correction;
        this.textLength = textLength;
        this.rule = rule;
    }

    /** @throws LedgerException where there is no such field, or it cannot have this value */
    EventMention of(EventMention mention) {
        ObjectNode node = Exchange.mapper().valueToTree(mention);
        String field = correction.field();
        JsonNode value = value(correction);
        if (field.startsWith(ARGUMENT) && isRole(field.substring(ARGUMENT.length()))) {
            ((ObjectNode) node.get("args")).set(field.substring(ARGUMENT.length()), value);
        } else if (REQUIRED.contains(field) && !value.isNull() || OPTIONAL.contains(field)) {
            node.set(field, placed(value, node.get("trigger")));
        } else {
            throw refused(REQUIRED.contains(field) ? "cannot be empty" : "is no field of a claim");
        }
        if (HELD.contains(field)) {
            node.put("credibility", Credibility.CANNOT_BE_JUDGED.number());
        }
        node.set("because", because(mention, field.startsWith(ARGUMENT) ? "args" : field));
        EventMention corrected = converted(node);
        String fault = MentionCheck.fault(corrected, textLength);
        if (fault != null) {
            throw refused(fault);
        }
        return corrected;
    }

    /** The value of a correction as JSON. */
    static JsonNode value(Decision.Correct correction) {
        try {
            return Exchange.mapper().readTree(correction.value());
        } catch (JsonProcessingException e) {
            throw new LedgerException(
                    Trouble.REFUSED, "the value of " + correction.field() + " is no JSON: " + correction.value(), e);
        }
    }

    private static boolean isRole(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.wire().equals(name));
    }

    /* A place or number that a person knows from elsewhere stands in no words of the text: then the trigger stands for them. */
    private static JsonNode placed(JsonNode value, JsonNode trigger) {
        if (value instanceof ObjectNode object
                && (object.has("name") || object.has("low") || object.has("high"))
                && !object.hasNonNull("span")) {
            object.set("span", trigger);
        }
        return value;
    }

    private ArrayNode because(EventMention mention, String field) {
        ArrayNode reasons = Exchange.mapper().createArrayNode();
        mention.because().stream()
                .filter(because -> !because.field().equals(field))
                .forEach(because -> reasons.add(Exchange.mapper().<JsonNode>valueToTree(because)));
        reasons.add(Exchange.mapper().<JsonNode>valueToTree(new Because(field, null, rule)));
        return reasons;
    }

    private EventMention converted(ObjectNode node) {
        try {
            return Exchange.mapper().convertValue(node, EventMention.class);
        } catch (IllegalArgumentException e) {
            throw refused("cannot be " + correction.value());
        }
    }

    private LedgerException refused(String why) {
        return new LedgerException(Trouble.REFUSED, correction.field() + " " + why);
    }
}
