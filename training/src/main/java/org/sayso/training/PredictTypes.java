package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.TrainedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso train predict-types}: what a model says of the source types in one fold of their sentences. */
@Command(
        name = "predict-types",
        description =
                "Writes the source types of one fold, and the gold of that fold beside it, for gold/attribution-types/score.py.",
        mixinStandardHelpOptions = true)
final class PredictTypes implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "Folder with attribution-types.")
    private Path gold = Path.of("");

    @Option(names = "--model", description = "ONNX file; without it the one that the reader ships.")
    private @Nullable Path model;

    @Option(names = "--fold", defaultValue = "0", description = "Which fold to read.")
    private int fold;

    @Option(names = "--out", required = true, description = "Folder for gold.jsonl and predictions.jsonl.")
    private Path out = Path.of("");

    private record Prediction(String tag, List<String> mods, int start, int end) {}

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        try (TrainedReader reader = Models.reader(model);
                PrintWriter golds = new PrintWriter(Files.newBufferedWriter(out.resolve("gold.jsonl")));
                PrintWriter predictions = new PrintWriter(Files.newBufferedWriter(out.resolve("predictions.jsonl")))) {
            for (String line : Files.readAllLines(new GoldFolder(gold).types())) {
                JsonNode sentence = Exchange.mapper().readTree(line);
                if (TypesCorpus.fold(sentence.get("id").asText()) == fold) {
                    golds.println(line);
                    predictions.println(Exchange.line(Map.of(
                            "id",
                            sentence.get("id").asText(),
                            "spans",
                            spans(reader, sentence.get("text").asText()))));
                }
            }
        }
        return 0;
    }

    private static List<Prediction> spans(TrainedReader reader, String text) {
        return reader.typedSpans(CodePointText.of(text)).stream()
                .map(t -> new Prediction(
                        t.tag(), t.modifiers(), t.span().start(), t.span().end()))
                .toList();
    }
}
