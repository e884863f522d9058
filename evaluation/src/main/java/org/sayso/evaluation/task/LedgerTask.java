package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.reader.ReportReader;

/** Whole readings, in the exchange format itself. */
public final class LedgerTask implements Task {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(gold, predictions, document -> reader.read(GoldReport.of(document)));
    }
}
