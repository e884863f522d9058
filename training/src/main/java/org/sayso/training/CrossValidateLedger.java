package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sayso.model.CodePointText;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.TrainedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso train cross-validate-ledger}: what the model finds in ledger reports that it was not trained on. */
@Command(
        name = "cross-validate-ledger",
        description =
                "Trains five times without a fifth of the ledger reports and writes what is found there, for gold/ledger/score.py.",
        mixinStandardHelpOptions = true)
final class CrossValidateLedger implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "Folder with attribution and ledger.")
    private Path gold = Path.of("");

    @Option(names = "--start", required = true, description = "Checkpoint of the news stage.")
    private Path start = Path.of("");

    @Option(
            names = "--leave-out",
            defaultValue = "0",
            description = "Fold of the news that the checkpoint was not trained on.")
    private int leaveOut;

    @Option(names = "--out", required = true, description = "Folder for the models and predictions.jsonl.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        try (PrintWriter predictions = new PrintWriter(Files.newBufferedWriter(out.resolve("predictions.jsonl")))) {
            for (int group = 0; group < LedgerCorpus.GROUPS; group++) {
                Path model = out.resolve("without" + group + ".onnx");
                if (!Files.exists(model)) {
                    Weights weights = new MixedStage(new GoldFolder(gold), leaveOut, Effort.FULL)
                            .without(group, Weights.load(start));
                    OnnxExport.write(weights, HeadSets.ALL, OnnxExport.WINDOW, true, model);
                }
                predict(model, group, predictions);
            }
        }
        return 0;
    }

    private void predict(Path model, int group, PrintWriter predictions) throws IOException {
        List<String> lines = Files.readAllLines(new GoldFolder(gold).ledger());
        try (TrainedReader reader = TrainedReader.of(Files.readAllBytes(model))) {
            for (int i = group; i < lines.size(); i += LedgerCorpus.GROUPS) {
                JsonNode report = Exchange.mapper().readTree(lines.get(i));
                CodePointText text = CodePointText.of(report.get("text").asText());
                predictions.println(Exchange.line(Map.of(
                        "id",
                        report.get("id").asText(),
                        "attributions",
                        LedgerAttributions.of(reader.attributions(text)))));
            }
        }
    }
}
