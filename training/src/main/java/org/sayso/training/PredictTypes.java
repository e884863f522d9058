package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.TrainedChunk;
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

    private record TypedSpan(String tag, List<String> mods, int start, int end) {}

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

    private static List<TypedSpan> spans(TrainedReader reader, String text) {
        List<TypedSpan> spans = new ArrayList<>();
        reader.read(CodePointText.of(text), part -> {
            part.labels("types.fact").forEach(fact -> spans.add(fact(fact)));
            part.labels("types.detail").forEach(detail -> spans.add(typed(detail, detail.label(), List.of())));
            part.labels("types.source")
                    .forEach(source -> spans.add(typed(source, source.label(), sourceTypes(part, source))));
        });
        return spans;
    }

    private static TypedSpan fact(TrainedChunk.Labelled fact) {
        return fact.label().endsWith("_Quote")
                ? typed(fact, "Fact_Appeal", List.of(fact.label()))
                : typed(fact, fact.label(), List.of());
    }

    private static List<String> sourceTypes(TrainedChunk part, TrainedChunk.Labelled source) {
        return List.of(likeliest(part, "types.named", source), likeliest(part, "types.kind", source));
    }

    private static String likeliest(TrainedChunk part, String head, TrainedChunk.Labelled where) {
        float[] probabilities = part.probabilities(head, where.span());
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return TypesCorpus.HEADS
                .tags()
                .get(TypesCorpus.HEADS.tag(head.substring(head.indexOf('.') + 1)))
                .labels()
                .get(best);
    }

    private static TypedSpan typed(TrainedChunk.Labelled where, String tag, List<String> modifiers) {
        return new TypedSpan(tag, modifiers, where.span().start(), where.span().end());
    }
}
