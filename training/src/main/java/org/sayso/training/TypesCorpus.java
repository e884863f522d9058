package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.Head;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

/** FactAppeal (gold/attribution-types; Mor-Lan, Sheafer and Shenhav 2026, CC BY 4.0): single sentences, with what their facts lean on. */
final class TypesCorpus {

    /** Sentences are put into this many folds by their id. */
    static final int FOLDS = 5;

    static final HeadSet HEADS = new HeadSet(
            "types",
            List.of(
                    new Head("types.fact", List.of("O", "Fact_No_Appeal", "Direct_Quote", "Indirect_Quote")),
                    new Head("types.source", List.of("O", "Source")),
                    new Head("types.named", List.of("Named", "Unnamed")),
                    new Head(
                            "types.kind",
                            List.of(
                                    "Official",
                                    "Expert",
                                    "Witness",
                                    "Active_Participant",
                                    "Direct_Evidence",
                                    "Expert_Document",
                                    "News_Report",
                                    "null")),
                    new Head(
                            "types.detail",
                            List.of("O", "Source_Attribute", "Recipient", "Appeal_Time", "Appeal_Location"))),
            List.of(),
            Map.of("types.source", 1.5f, "types.detail", 6f));

    private static final Map<String, Integer> HEAD_OF_TAG = Map.of(
            "Fact_No_Appeal",
            0,
            "Fact_Appeal",
            0,
            "Source",
            1,
            "Source_Attribute",
            4,
            "Recipient",
            4,
            "Appeal_Time",
            4,
            "Appeal_Location",
            4);

    private TypesCorpus() {}

    static int fold(String id) {
        return Math.floorMod(id.hashCode(), FOLDS);
    }

    static Corpus read(Path file, IntPredicate folds) throws IOException {
        WordPieces vocabulary = WordPieces.standard();
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode sentence = Exchange.mapper().readTree(line);
            if (folds.test(fold(sentence.get("id").asText()))) {
                texts.add(labelled(sentence, vocabulary));
            }
        }
        return new Corpus(HEADS, texts);
    }

    private static LabelledText labelled(JsonNode sentence, WordPieces vocabulary) {
        Pieces pieces = vocabulary.of(sentence.get("text").asText());
        Labeller labeller = new Labeller(pieces);
        byte[][] labels = {
            labeller.allOutside(),
            labeller.allOutside(),
            labeller.allUnknown(),
            labeller.allUnknown(),
            labeller.allOutside()
        };
        for (JsonNode span : sentence.get("spans")) {
            Span where = new Span(span.get("start").asInt(), span.get("end").asInt());
            Integer head = HEAD_OF_TAG.get(span.get("tag").asText());
            if (head != null) {
                List<String> names = names(span);
                for (int h = 0; h < labels.length; h++) {
                    mark(labeller, labels[h], where, HEADS.tags().get(h), names);
                }
            }
        }
        return new LabelledText(sentence.get("id").asText(), pieces, labels, List.of());
    }

    private static List<String> names(JsonNode span) {
        List<String> names = new ArrayList<>();
        names.add(span.get("tag").asText());
        span.get("mods").forEach(m -> names.add(m.asText()));
        return names;
    }

    private static void mark(Labeller labeller, byte[] labels, Span where, Head head, List<String> names) {
        for (String name : names) {
            int label = head.labels().indexOf(name);
            if (label >= 0) {
                labeller.mark(labels, where, label);
            }
        }
    }
}
