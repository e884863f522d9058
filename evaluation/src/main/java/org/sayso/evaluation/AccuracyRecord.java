package org.sayso.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.evaluation.Accuracy.Measured;

/** The figures that were last published, in {@code docs/accuracy.md}: a table that people read and the continuous integration compares with. */
public final class AccuracyRecord {

    /** How many points a figure may fall before it counts as a loss. */
    public static final double TOLERANCE = 1.0;

    private static final String HEAD = """
            # How accurate Sayso is

            Made by `./sayso evaluate --all`; do not edit. Percentages on the development data in `../shared/gold`, which is not part of the project.
            *Must* is the bar of the project's issues, *aim* where it is going.

            | task | gold | measure | figure | must | aim |
            |---|---|---|---:|---:|---:|
            """;

    private AccuracyRecord() {}

    /** Writes the table. */
    public static void write(List<Measured> measured, Path file) throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        for (Measured m : measured) {
            Figure figure = m.figure();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s %s | %s | %.1f | %s | %s |%n",
                    figure.task(),
                    figure.gold(),
                    figure.scorerArguments().replace("--json", "").strip(),
                    figure.meaning(),
                    m.percentage(),
                    figure.must() == null ? "" : figure.must(),
                    figure.aim() == null ? "" : figure.aim()));
        }
        Files.writeString(file, table.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }

    /** The figures that fell by more than {@link #TOLERANCE} against the table, a sentence each. */
    public static List<String> losses(List<Measured> measured, Path file) throws IOException {
        Map<String, Double> before = read(file);
        List<String> losses = new ArrayList<>();
        for (Measured m : measured) {
            Double was = before.get(key(m.figure().task(), m.figure().meaning()));
            double fall = was == null ? 0 : m.figure().lowerIsBetter() ? m.percentage() - was : was - m.percentage();
            if (fall > TOLERANCE) {
                losses.add(String.format(
                        Locale.ROOT,
                        "%s: %s was %.1f, is %.1f",
                        m.figure().task(),
                        m.figure().meaning(),
                        was,
                        m.percentage()));
            }
        }
        return losses;
    }

    private static Map<String, Double> read(Path file) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cell = line.split("\\|");
            if (cell.length >= 5 && cell[4].strip().matches("-?\\d+\\.\\d")) {
                figures.put(key(cell[1].strip(), cell[3].strip()), Double.valueOf(cell[4].strip()));
            }
        }
        return figures;
    }

    private static String key(String task, String meaning) {
        return task + "\t" + meaning;
    }
}
