package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointText;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.ReportReader;

/** PolNeAR's conventions: the outermost attributions only, quotation marks inside the content. */
public final class AttributionTask implements Task {

    private static final String QUOTATION_MARKS = "\"“”„‟«»‘’'";

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(gold, predictions, document -> {
            Report report = GoldReport.of(document);
            CodePointText text = CodePointText.of(report.text());
            return new Document(
                    report.id(),
                    reader.read(report).attributions().stream()
                            .filter(attribution -> attribution.inside() == null)
                            .map(attribution -> outermost(attribution, text))
                            .toList());
        });
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
