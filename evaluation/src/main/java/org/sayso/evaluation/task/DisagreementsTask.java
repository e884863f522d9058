package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.evaluation.disagreement.EditedPair;
import org.sayso.evaluation.disagreement.EditedReports;
import org.sayso.evaluation.disagreement.EditedScore;
import org.sayso.ledger.Ledger;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

/**
 * Disagreements made by rule: each report of the ledger gold against edited versions of itself. The edits are made here, at run time, from whatever gold
 * is given.
 */
public final class DisagreementsTask implements Task {

    @Override
    public String name() {
        return "disagreements";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Path folder = Files.createTempDirectory("sayso-disagreements");
        Path file = folder.resolve("edited.db");
        try (Ledger ledger = Ledger.open(file)) {
            List<EditedPair> pairs = EditedReports.compare(ledger, Predictions.documents(gold));
            Files.write(predictions, pairs.stream().map(Exchange::line).toList(), StandardCharsets.UTF_8);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    @Override
    public Map<String, Double> figures(Path gold, Path predictions) throws IOException {
        List<EditedPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(predictions, StandardCharsets.UTF_8)) {
            pairs.add(Exchange.mapper().readValue(line, EditedPair.class));
        }
        return EditedScore.of(pairs);
    }
}
