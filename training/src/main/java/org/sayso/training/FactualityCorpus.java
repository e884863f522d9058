package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.CodePointText;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.Head;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

/**
 * UDS-IH2 (gold/factuality; White et al. 2016, Rudinger et al. 2018): how surely each predicate of a sentence happened, from -3 to 3. The train split only,
 * so that the dev split measures; the other corpora of the folder are not mixed in, which costs correlation.
 */
final class FactualityCorpus {

    static final HeadSet HEADS = new HeadSet("factuality", List.of(Head.ofValue("factuality.uds-ih2")), List.of());

    private static final String CORPUS = "uds-ih2";
    private static final String SPLIT = "train";

    private FactualityCorpus() {}

    static Corpus read(Path file) throws IOException {
        Map<String, List<JsonNode>> events = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode event = Exchange.mapper().readTree(line);
            if (event.get("corpus").asText().equals(CORPUS)
                    && event.get("split").asText().equals(SPLIT)) {
                events.computeIfAbsent(event.get("text").asText(), t -> new ArrayList<>())
                        .add(event);
            }
        }
        WordPieces vocabulary = WordPieces.standard();
        List<LabelledText> texts = new ArrayList<>();
        events.forEach((text, own) -> texts.add(labelled(text, own, vocabulary)));
        return new Corpus(HEADS, texts);
    }

    private static LabelledText labelled(String text, List<JsonNode> events, WordPieces vocabulary) {
        Pieces pieces = vocabulary.of(text);
        Labeller labeller = new Labeller(pieces);
        CodePointText codePoints = CodePointText.of(text);
        byte[] labels = labeller.allUnknown();
        for (JsonNode event : events) {
            JsonNode where = event.get("event");
            int piece = labeller.first(
                    codePoints.spanOfChars(where.get(0).asInt(), where.get(1).asInt()));
            if (piece < labels.length) {
                labels[piece] = LabelledText.label(event.get("factuality").asDouble());
            }
        }
        return new LabelledText(events.getFirst().get("id").asText(), pieces, new byte[][] {labels}, List.of());
    }
}
