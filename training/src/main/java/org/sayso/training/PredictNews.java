package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.TrainedAttribution;
import org.sayso.reader.neural.TrainedReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso train predict-news}: what a model finds in one fold of the news corpus. */
@Command(
        name = "predict-news",
        description = "Writes what a model finds in one fold of the news, for gold/attribution/score.py.",
        mixinStandardHelpOptions = true)
final class PredictNews implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PredictNews.class);

    @Option(names = "--gold", required = true, description = "Folder with attribution.")
    private Path gold = Path.of("");

    @Option(names = "--model", description = "ONNX file; without it the one that the reader ships.")
    private @Nullable Path model;

    @Option(names = "--fold", defaultValue = "0", description = "Which fold to read.")
    private int fold;

    @Option(names = "--out", required = true, description = "Where to write.")
    private Path out = Path.of("");

    private record Prediction(String id, List<Found> attributions) {}

    private record Found(List<Span> source, List<Span> cue, List<Span> content) {
        static Found of(TrainedAttribution a) {
            return new Found(one(a.source()), one(a.cue()), a.content());
        }

        private static List<Span> one(@Nullable Span span) {
            return span == null ? List.of() : List.of(span);
        }
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        int count = 0;
        try (TrainedReader reader = Models.reader(model);
                PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out))) {
            for (String line : Files.readAllLines(new GoldFolder(gold).news())) {
                JsonNode article = Exchange.mapper().readTree(line);
                if (article.get("fold").asInt() == fold) {
                    lines.println(Exchange.line(prediction(article, reader)));
                    count++;
                }
            }
        }
        LOG.info("{} articles in {} s", count, (System.nanoTime() - start) / 1_000_000_000);
        return 0;
    }

    private static Prediction prediction(JsonNode article, TrainedReader reader) {
        CodePointText text = CodePointText.of(article.get("text").asText());
        return new Prediction(
                article.get("id").asText(),
                reader.newsAttributions(text).stream().map(Found::of).toList());
    }
}
