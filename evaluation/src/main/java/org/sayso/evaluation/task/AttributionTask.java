package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointText;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.ReportReader;
import org.sayso.reader.neural.TrainedAttribution;
import org.sayso.reader.neural.TrainedReader;

/** PolNeAR's conventions: the outermost attributions only, quotation marks inside the content. */
public final class AttributionTask implements Task {

    /** Whose attributions are measured. */
    public enum Profile {
        /** What the encoder's news heads say, which were trained on this corpus's guidelines. The text is not parsed. */
        NEWS("attribution"),
        /** What a reading holds, which follows the ledger's guidelines. */
        READING("attribution-reading");

        private final String task;

        Profile(String task) {
            this.task = task;
        }
    }

    private static final String QUOTATION_MARKS = "\"“”„‟«»‘’'";

    private final Profile profile;

    public AttributionTask(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return profile.task;
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        switch (profile) {
            case NEWS -> {
                try (TrainedReader encoder = Encoders.fairTo(gold)) {
                    Predictions.write(gold, predictions, document -> news(GoldReport.of(document), encoder));
                }
            }
            case READING -> Predictions.write(gold, predictions, document -> reading(GoldReport.of(document), reader));
        }
        UnseenGold.write(gold, predictions, AttributionTask::isUnseen);
    }

    private static boolean isUnseen(JsonNode article) {
        return !Encoders.isForTraining(article) || article.path("fold").asInt() == Encoders.UNSEEN_FOLD;
    }

    /** What the scorer compares: of the articles for training, only the fold that the measured encoder has not seen. */
    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        return UnseenGold.scorerArguments(predictions);
    }

    private static Document news(Report report, TrainedReader encoder) {
        List<TrainedAttribution> found = encoder.newsAttributions(CodePointText.of(report.text()));
        return new Document(
                report.id(),
                IntStream.range(0, found.size())
                        .mapToObj(i -> new Outermost(
                                "a" + (i + 1),
                                list(found.get(i).source()),
                                list(found.get(i).cue()),
                                found.get(i).content()))
                        .toList());
    }

    private static Document reading(Report report, ReportReader reader) {
        CodePointText text = CodePointText.of(report.text());
        return new Document(
                report.id(),
                reader.read(report).attributions().stream()
                        .filter(attribution -> attribution.inside() == null)
                        .map(attribution -> outermost(attribution, text))
                        .toList());
    }

    private static Outermost outermost(Attribution attribution, CodePointText text) {
        return new Outermost(
                attribution.id(),
                list(attribution.source()),
                list(attribution.cue()),
                attribution.content().stream()
                        .map(span -> withQuotationMarks(span, text))
                        .toList());
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static Span withQuotationMarks(Span span, CodePointText text) {
        int start = span.start();
        int end = span.end();
        if (start > 0 && isQuotationMark(text, start - 1)) {
            start--;
        }
        if (end < text.length() && isQuotationMark(text, end)) {
            end++;
        } else if (start < span.start() && end + 1 < text.length() && isQuotationMark(text, end + 1)) {
            end += 2;
        }
        return new Span(start, end);
    }

    private static boolean isQuotationMark(CodePointText text, int offset) {
        return QUOTATION_MARKS.contains(text.slice(new Span(offset, offset + 1)));
    }

    private record Document(String id, List<Outermost> attributions) {}

    private record Outermost(String id, List<Span> source, List<Span> cue, List<Span> content) {}
}
