package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.PlaceMention;
import org.sayso.model.Report;
import org.sayso.reader.ReportReader;

/** Place names, found and resolved end to end. */
public final class PlaceTask implements Task {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(gold, predictions, document -> {
            Report report = GoldReport.of(document);
            return new Document(report.id(), reader.read(report).places());
        });
    }

    private record Document(String id, List<PlaceMention> toponyms) {}
}
