package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.Report;
import org.sayso.model.TimeExpression;
import org.sayso.reader.ReportReader;

/** Time expressions with their TIMEX3 values. */
public final class TimeTask implements Task {

    @Override
    public String name() {
        return "time";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(gold, predictions, document -> {
            Report report = GoldReport.of(document);
            return new Document(report.id(), reader.read(report).times());
        });
    }

    private record Document(String id, List<TimeExpression> timexes) {}
}
