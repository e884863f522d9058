package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * One annotation a claim (W3C Web Annotation Data Model): its target is the trigger in the report, found by its words and by its place in code
 * points; its bodies are the type as a tag and a line that says what is claimed and on whose say-so.
 */
public final class WebAnnotations {

    private static final int AROUND = 40;

    private WebAnnotations() {}

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        List<Handover.Claim> claims = handover.claims().toList();
        ObjectNode page = JsonOut.object();
        page.put("type", "AnnotationPage");
        page.put("id", "urn:sayso:annotations:" + handover.head() + ":1");
        page.put("startIndex", 0);
        ArrayNode items = page.putArray("items");
        claims.forEach(claim -> items.add(annotation(handover, claim)));
        ObjectNode collection = JsonOut.object();
        collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
        collection.put("id", "urn:sayso:annotations:" + handover.head());
        collection.put("type", "AnnotationCollection");
        collection.put("label", handover.title());
        collection.put("total", claims.size());
        collection.set("first", page);
        JsonOut.write(collection, out);
        return ExportSummary.of(claims.size());
    }

    private static ObjectNode annotation(Handover handover, Handover.Claim claim) {
        Why.Leaf leaf = claim.leaf();
        ObjectNode node = JsonOut.object();
        node.put("id", handover.links().claim(leaf.report(), leaf.event()));
        node.put("type", "Annotation");
        node.put("motivation", "classifying");
        ArrayNode bodies = node.putArray("body");
        bodies.add(body("tagging", leaf.type().wire()));
        bodies.add(body(
                "describing",
                Wording.chain(leaf) + ": " + leaf.certainty().wire() + ", "
                        + (leaf.polarity().wire().equals("-") ? "denied, " : "")
                        + leaf.phase().wire()));
        bodies.add(JsonOut.object()
                .put("type", "SpecificResource")
                .put("purpose", "linking")
                .put("source", handover.links().event(claim.event().event().id())));
        node.set("target", target(handover, leaf));
        return node;
    }

    private static ObjectNode body(String purpose, String value) {
        return JsonOut.object()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private static ObjectNode target(Handover handover, Why.Leaf leaf) {
        CitedReport report = handover.report(leaf);
        ObjectNode target = JsonOut.object();
        target.put("type", "SpecificResource");
        target.put(
                "source",
                Objects.requireNonNullElse(report.url(), handover.links().report(leaf.report())));
        target.put("dcterms:identifier", "sha256:" + report.line().sha256());
        ArrayNode selectors = target.putArray("selector");
        selectors.add(words(report, leaf));
        if (handover.redacted() == null) {
            selectors.add(JsonOut.object()
                    .put("type", "TextPositionSelector")
                    .put("start", leaf.span().start())
                    .put("end", leaf.span().end()));
        }
        return target;
    }

    /* In a redacted text the places have moved: there the sentence is what surrounds the words. */
    private static ObjectNode words(CitedReport report, Why.Leaf leaf) {
        CodePointText text = CodePointText.of(report.text());
        Span span = leaf.span();
        boolean inPlace = span.end() <= text.length() && text.slice(span).equals(leaf.trigger());
        String before = inPlace ? text.slice(new Span(Math.max(0, span.start() - AROUND), span.start())) : before(leaf);
        String after =
                inPlace ? text.slice(new Span(span.end(), Math.min(text.length(), span.end() + AROUND))) : after(leaf);
        return JsonOut.object()
                .put("type", "TextQuoteSelector")
                .put("exact", leaf.trigger())
                .put("prefix", before)
                .put("suffix", after);
    }

    private static String before(Why.Leaf leaf) {
        int at = leaf.quote().indexOf(leaf.trigger());
        return at < 0 ? "" : leaf.quote().substring(0, at);
    }

    private static String after(Why.Leaf leaf) {
        int at = leaf.quote().indexOf(leaf.trigger());
        return at < 0 ? "" : leaf.quote().substring(at + leaf.trigger().length());
    }
}
