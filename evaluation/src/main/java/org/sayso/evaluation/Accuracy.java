package org.sayso.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.ReportReader;

/** Measures every figure of {@code figures.tsv} on the gold data of a folder. */
public final class Accuracy {

    private final ReportReader reader;
    private final Path goldFolder;
    private final Path work;
    private final Consumer<String> progress;

    /**
     * @param goldFolder holds one folder a kind of gold
     * @param work where predictions are written
     * @param progress told what is being measured
     */
    public Accuracy(ReportReader reader, Path goldFolder, Path work, Consumer<String> progress) {
        this.reader = reader;
        this.goldFolder = goldFolder;
        this.work = work;
        this.progress = progress;
    }

    /** One figure as measured, a percentage rounded to a tenth. */
    public record Measured(Figure figure, double percentage) {}

    /** The figures of the project, in the order in which they are shown. */
    public static List<Figure> figures() throws IOException {
        try (InputStream in = Accuracy.class.getResourceAsStream("figures.tsv")) {
            if (in == null) {
                throw new IOException("figures.tsv is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Accuracy::figure)
                    .toList();
        }
    }

    private static Figure figure(String line) {
        String[] column = line.split("\t", -1);
        return new Figure(
                column[0],
                column[1],
                column[2],
                column[3],
                Double.parseDouble(column[4]),
                column[5],
                number(column[6]),
                number(column[7]),
                column[8].equals("yes"));
    }

    private static @Nullable Double number(String column) {
        return column.isBlank() ? null : Double.valueOf(column);
    }

    /**
     * Measures these figures; each gold file is read once. Figures whose gold is not there are left out and told.
     *
     * @throws IOException where gold is broken or a scorer fails
     */
    public List<Measured> measure(List<Figure> figures) throws IOException {
        Map<String, Path> predicted = new HashMap<>();
        Map<String, Map<String, Double>> scored = new HashMap<>();
        List<Measured> measured = new ArrayList<>();
        for (Figure figure : figures) {
            Path gold = goldFolder.resolve(figure.gold());
            if (!Files.exists(gold)) {
                progress.accept("skipped, not here: " + gold);
                continue;
            }
            String measuring = figure.task() + " " + figure.gold();
            Path predictions = predicted.get(measuring);
            if (predictions == null) {
                predictions = predict(figure, gold);
                predicted.put(measuring, predictions);
            }
            String scoring = measuring + " " + figure.scorerArguments();
            Map<String, Double> numbers = scored.get(scoring);
            if (numbers == null) {
                numbers = score(figure, gold, predictions);
                scored.put(scoring, numbers);
            }
            Double number = numbers.get(figure.key());
            if (number == null) {
                throw new IOException("the scorer of " + gold + " prints no '" + figure.key() + "'");
            }
            measured.add(new Measured(figure, Math.round(number * figure.scale() * 10) / 10.0));
        }
        return measured;
    }

    private Path predict(Figure figure, Path gold) throws IOException {
        progress.accept("reading " + gold);
        Task task = Tasks.named(figure.task()).orElseThrow(() -> new IOException("no task named " + figure.task()));
        Path predictions = work.resolve(figure.task() + "-" + gold.getFileName());
        task.predict(reader, gold, predictions);
        return predictions;
    }

    private static Map<String, Double> score(Figure figure, Path gold, Path predictions) throws IOException {
        Task task = Tasks.named(figure.task()).orElseThrow();
        Map<String, Double> own = task.figures(gold, predictions);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Scorer> scorer = Scorer.beside(gold, task.scorer());
        if (scorer.isEmpty()) {
            return Map.of("exact", QuantityScore.of(gold, predictions).exactRecall());
        }
        List<String> arguments = new ArrayList<>(task.scorerArguments(gold, predictions));
        if (!figure.scorerArguments().isBlank()) {
            arguments.addAll(List.of(figure.scorerArguments().split(" ")));
        }
        return ScorerOutput.numbers(scorer.get().run(arguments));
    }
}
