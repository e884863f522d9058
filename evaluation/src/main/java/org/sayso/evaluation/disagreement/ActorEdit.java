package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.model.Span;

/** Changes who did it, or whom it was done to: the government's forces to rebels, civilians to militants, and back. */
final class ActorEdit {

    private static final Set<String> DEEDS = Set.of(
            "attack",
            "air-strike",
            "shell",
            "explosion",
            "suicide-attack",
            "chemical-attack",
            "kill",
            "injure",
            "abduct",
            "torture",
            "destroy");
    private static final Set<String> HARM = Set.of("kill", "injure", "abduct", "arrest");
    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?i)\\b(?:regime|government (?:forces|troops|army|warplanes|helicopters)|syrian army|assad)\\b");
    private static final Pattern REBELS = Pattern.compile(
            "(?i)\\b(?:rebels?|insurgents?|militants|opposition fighters|terrorists|islamic state|isis|isil|daesh)\\b");
    private static final Pattern CIVILIANS = Pattern.compile("(?i)\\bcivilians\\b");
    private static final Pattern FIGHTERS =
            Pattern.compile("(?i)\\b(?:militants|fighters|rebels|terrorists|insurgents|soldiers|troops)\\b");

    private ActorEdit() {}

    static boolean otherSide(GoldDocument document, ObjectNode event) {
        return DEEDS.contains(event.path("type").asText())
                && happened(event)
                && (whole(document, event, "agent", GOVERNMENT, REBELS, "rebels")
                        || whole(document, event, "agent", REBELS, GOVERNMENT, "government forces"));
    }

    /** Somebody of no known side. */
    static boolean nobody(GoldDocument document, ObjectNode event) {
        return DEEDS.contains(event.path("type").asText())
                && happened(event)
                && (whole(document, event, "agent", GOVERNMENT, REBELS, "unknown gunmen")
                        || whole(document, event, "agent", REBELS, GOVERNMENT, "unknown gunmen"));
    }

    static boolean otherVictims(GoldDocument document, ObjectNode event) {
        return HARM.contains(event.path("type").asText())
                && happened(event)
                && event.hasNonNull("quantity")
                && (word(document, event, CIVILIANS, "militants") || word(document, event, FIGHTERS, "civilians"));
    }

    private static boolean happened(JsonNode event) {
        return event.path("phase").asText().equals("happened")
                && event.path("polarity").asText().equals("+");
    }

    /* The whole phrase, where its sentence names the other side nowhere else. */
    private static boolean whole(
            GoldDocument document, ObjectNode event, String role, Pattern side, Pattern opposed, String other) {
        JsonNode spans = event.path("args").path(role);
        if (spans.size() != 1) {
            return false;
        }
        Span span = GoldDocument.span(spans.path(0));
        String words = document.words(span);
        Span trigger = GoldDocument.span(event.path("trigger"));
        String sentence = SentenceOf.words(document, trigger);
        boolean alone = side.matcher(words).find()
                && !opposed.matcher(sentence).find()
                && !span.overlaps(trigger)
                && SentenceOf.holds(document, span, trigger);
        if (alone) {
            document.replace(span, other);
        }
        return alone;
    }

    private static boolean word(GoldDocument document, ObjectNode event, Pattern kind, String other) {
        JsonNode spans = event.path("args").path("patient");
        if (spans.size() != 1) {
            return false;
        }
        Span span = GoldDocument.span(spans.path(0));
        var found = kind.matcher(document.words(span));
        if (!found.find() || !SentenceOf.holds(document, span, GoldDocument.span(event.path("trigger")))) {
            return false;
        }
        String words = document.words(span);
        int start = span.start() + words.codePointCount(0, found.start());
        document.replace(new Span(start, start + found.group().length()), other);
        return true;
    }
}
