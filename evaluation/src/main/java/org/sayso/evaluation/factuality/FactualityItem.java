package org.sayso.evaluation.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import org.sayso.model.CodePointText;
import org.sayso.model.Polarity;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.ReportReader;
import org.sayso.reader.certainty.FactualityExample;
import org.sayso.reader.certainty.FactualityExamples;

/**
 * One event of {@code gold/factuality}.
 *
 * @param split {@code train}, {@code dev} or {@code test}
 * @param group items of one group are never on both sides of a cross-validation: one verb, or one sentence
 * @param value the gold
 */
record FactualityItem(String id, String corpus, String split, String group, double value, FactualityExample example) {

    static final String MEGA_VERIDICALITY = "megaveridicality";

    private static final FactualityExample NOTHING = new FactualityExample(java.util.List.of(), "", Polarity.POSITIVE);

    static FactualityItem of(JsonNode gold, ReportReader reader, FactualityExamples examples) {
        String text = gold.path("text").asText();
        Span event = CodePointText.of(text)
                .spanOfChars(
                        gold.path("event").path(0).asInt(),
                        gold.path("event").path(1).asInt());
        String id = gold.path("id").asText();
        FactualityExample example = examples.of(reader.parse(new Report(id, text, null, null, null, null, null)), event)
                .orElse(NOTHING);
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
}
