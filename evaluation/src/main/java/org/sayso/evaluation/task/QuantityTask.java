package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.Quantity;
import org.sayso.model.Report;
import org.sayso.reader.ReportReader;

/** Quantities with their ranges. The gold has no scorer of its own; {@link org.sayso.evaluation.QuantityScore} is ours. */
public final class QuantityTask implements Task {

    @Override
    public String name() {
        return "quantity";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(gold, predictions, document -> {
            Report report = GoldReport.of(document);
            return new Document(report.id(), reader.read(report).quantities());
        });
    }

    private record Document(String id, List<Quantity> quantities) {}
}
