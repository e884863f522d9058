package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.sayso.model.Certainty;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.Head;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

/**
 * The ledger gold: whole reports with nested attributions, kinds, stances and events. Contents of the outermost attributions and of those inside another
 * have a head each, since they overlap.
 */
final class LedgerCorpus {

    /** Groups of reports for cross-validation, by position in the file. */
    static final int GROUPS = 5;

    static final HeadSet HEADS = new HeadSet(
            "ledger",
            List.of(
                    Head.ofSpans("ledger.source"),
                    Head.ofSpans("ledger.cue"),
                    Head.ofSpans("ledger.content"),
                    Head.ofSpans("ledger.nested"),
                    new Head(
                            "ledger.kind",
                            Stream.of(SourceKind.values()).map(SourceKind::wire).toList()),
                    new Head(
                            "ledger.stance",
                            Stream.of(Stance.values()).map(Stance::wire).toList()),
                    new Head(
                            "ledger.event",
                            Stream.concat(
                                            Stream.of("O"),
                                            Stream.of(EventType.values()).map(EventType::wire))
                                    .toList()),
                    new Head(
                            "ledger.certainty",
                            Stream.of(Certainty.values()).map(Certainty::wire).toList()),
                    new Head(
                            "ledger.polarity",
                            Stream.of(Polarity.values()).map(Polarity::wire).toList()),
                    new Head(
                            "ledger.phase",
                            Stream.of(Phase.values()).map(Phase::wire).toList())),
            List.of("ledger.source", "ledger.content"));

    private static final int SOURCE = 0;
    private static final int CUE = 1;
    private static final int CONTENT = 2;
    private static final int NESTED = 3;
    private static final int KIND = 4;
    private static final int STANCE = 5;
    private static final int EVENT = 6;
    private static final int CERTAINTY = 7;
    private static final int POLARITY = 8;
    private static final int PHASE = 9;

    private LedgerCorpus() {}

    /** @param groups which of the {@value #GROUPS} groups of reports to read */
    static Corpus read(Path file, IntPredicate groups) throws IOException {
        WordPieces vocabulary = WordPieces.standard();
        List<LabelledText> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (groups.test(i % GROUPS)) {
                texts.add(labelled(Exchange.mapper().readTree(lines.get(i)), vocabulary));
            }
        }
        return new Corpus(HEADS, texts);
    }

    private static LabelledText labelled(JsonNode report, WordPieces vocabulary) {
        Pieces pieces = vocabulary.of(report.get("text").asText());
        Labeller labeller = new Labeller(pieces);
        Map<String, JsonNode> byId = new HashMap<>();
        report.get("attributions").forEach(a -> byId.put(a.get("id").asText(), a));
        List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        byte[][] labels = new byte[HEADS.tags().size()][];
        labels[KIND] = labeller.allUnknown();
        labels[STANCE] = labeller.allUnknown();
        List<LabelledText.LinkRow> links = new ArrayList<>();
        for (JsonNode attribution : report.get("attributions")) {
            List<Span> source = single(attribution.get("source"));
            List<Span> cue = single(attribution.get("cue"));
            List<Span> content = GoldJson.spans(attribution.get("content"));
            spans.get(SOURCE).addAll(source);
            spans.get(CUE).addAll(cue);
            spans.get(attribution.get("inside").isNull() ? CONTENT : NESTED).addAll(content);
            Span anchor = anchor(source, cue, content);
            labeller.mark(
                    labels[KIND], source.isEmpty() ? anchor : source.getFirst(), label(KIND, attribution, "kind"));
            labeller.mark(labels[STANCE], anchor, label(STANCE, attribution, "stance"));
            links.add(new LabelledText.LinkRow(
                    labeller.first(anchor), List.of(labeller.pieces(source), labeller.pieces(content))));
        }
        for (int h = SOURCE; h <= NESTED; h++) {
            labels[h] = labeller.spans(spans.get(h));
        }
        markEvents(report, labeller, labels);
        return new LabelledText(report.get("id").asText(), pieces, labels, links);
    }

    private static void markEvents(JsonNode report, Labeller labeller, byte[][] labels) {
        labels[EVENT] = labeller.allOutside();
        labels[CERTAINTY] = labeller.allUnknown();
        labels[POLARITY] = labeller.allUnknown();
        labels[PHASE] = labeller.allUnknown();
        for (JsonNode event : report.get("events")) {
            Span trigger = GoldJson.span(event.get("trigger"));
            labeller.mark(labels[EVENT], trigger, label(EVENT, event, "type"));
            labeller.mark(labels[CERTAINTY], trigger, label(CERTAINTY, event, "certainty"));
            labeller.mark(labels[POLARITY], trigger, label(POLARITY, event, "polarity"));
            labeller.mark(labels[PHASE], trigger, label(PHASE, event, "phase"));
        }
    }

    private static int label(int head, JsonNode node, String field) {
        return HEADS.tags().get(head).labels().indexOf(node.get(field).asText());
    }

    private static Span anchor(List<Span> source, List<Span> cue, List<Span> content) {
        if (!cue.isEmpty()) {
            return cue.getFirst();
        }
        Span other = source.isEmpty() ? content.getFirst() : source.getFirst();
        return source.isEmpty() ? new Span(other.start(), other.start() + 1) : other;
    }

    private static List<Span> single(JsonNode node) {
        return node.isNull() ? List.of() : List.of(GoldJson.span(node));
    }
}
