package org.sayso.reader.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that stand, or never stand, at the edges of a news attribution's spans, by their role in {@code news-edges.tsv}. */
final class EdgeWords {

    private static final Map<String, Set<String>> WORDS = read();

    private EdgeWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EdgeWords.class.getResourceAsStream("news-edges.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> words.put(columns[0], Set.of(columns[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }

    /** Whether a word, in any case, has this role. */
    static boolean is(String role, String word) {
        return Objects.requireNonNull(WORDS.get(role), role).contains(word.toLowerCase(Locale.ROOT));
    }
}
