package org.sayso.evaluation.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.CodePointText;
import org.sayso.model.Polarity;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.ReportReader;
import org.sayso.reader.certainty.FactualityExample;
import org.sayso.reader.certainty.FactualityExamples;
import org.sayso.reader.neural.EncodedWord;
import org.sayso.reader.neural.TrainedReader;

/**
 * One event of {@code gold/factuality}.
 *
 * @param split {@code train}, {@code dev} or {@code test}
 * @param group items of one group are never on both sides of a cross-validation: one verb, or one sentence
 * @param value the gold
 */
record FactualityItem(String id, String corpus, String split, String group, double value, FactualityExample example) {

    static final String UDS = "uds-ih2";
    static final String MEGA_VERIDICALITY = "megaveridicality";

    private static final FactualityExample NOTHING = new FactualityExample(List.of(), "", Polarity.POSITIVE);

    /** The events of one text. */
    static List<FactualityItem> of(
            String text,
            List<JsonNode> golds,
            ReportReader reader,
            FactualityExamples examples,
            TrainedReader encoder) {
        CodePointText codePoints = CodePointText.of(text);
        List<Span> events = golds.stream().map(gold -> event(gold, codePoints)).toList();
        List<Optional<EncodedWord>> words = encoder.words(codePoints, events);
        List<FactualityItem> items = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EncodedWord word = words.get(i).orElseGet(() -> new EncodedWord(0, new float[TrainedReader.VECTOR_WIDTH]));
            items.add(of(golds.get(i), text, events.get(i), word, reader, examples));
        }
        return items;
    }

    private static Span event(JsonNode gold, CodePointText text) {
        return text.spanOfChars(
                gold.path("event").path(0).asInt(), gold.path("event").path(1).asInt());
    }

    private static FactualityItem of(
            JsonNode gold,
            String text,
            Span event,
            EncodedWord word,
            ReportReader reader,
            FactualityExamples examples) {
        String id = gold.path("id").asText();
        FactualityExample example = examples.of(reader.parse(new Report(id, text, null, null, null, null, null)), event)
                .orElse(NOTHING)
                .with(word);
        String corpus = gold.path("corpus").asText();
        String group = corpus.equals(MEGA_VERIDICALITY) ? example.governor() : text;
        return new FactualityItem(
                id,
                corpus,
                gold.path("split").asText(),
                group,
                gold.path("factuality").asDouble(),
                example);
    }

    boolean isForTraining() {
        return split.equals("train") || split.equals("dev");
    }

    /** Whether the encoder's factuality head has seen the gold of this item, so that what it says of it counts for nothing. */
    boolean hasTrainedTheEncoder() {
        return hasTrainedTheEncoder(corpus, split);
    }

    static boolean hasTrainedTheEncoder(String corpus, String split) {
        return corpus.equals(UDS) && split.equals("train");
    }
}
