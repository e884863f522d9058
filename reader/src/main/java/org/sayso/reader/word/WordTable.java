package org.sayso.reader.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word list of the jar: a line is a class, a value and the words that carry it, parted by blanks; {@code #} begins a remark. A word may stand
 * in several classes. Immutable.
 */
public final class WordTable {

    private final Map<String, Map<String, String>> valueByWordByClass;

    private WordTable(Map<String, Map<String, String>> valueByWordByClass) {
        this.valueByWordByClass = valueByWordByClass;
    }

    /** @throws IllegalStateException where the jar lacks the file or a line has no word */
    public static WordTable load(Class<?> beside, String file) {
        Map<String, Map<String, String>> classes = new HashMap<>();
        for (String line : lines(beside, file)) {
            String[] parts = line.split("\\s+");
            if (parts.length < 3) {
                throw new IllegalStateException(file + ": a line needs a class, a value and a word: " + line);
            }
            Map<String, String> words = classes.computeIfAbsent(parts[0], c -> new HashMap<>());
            for (int i = 2; i < parts.length; i++) {
                words.put(parts[i], parts[1]);
            }
        }
        return new WordTable(classes);
    }

    /** The lines of a data file of the jar without remarks and empty ones. */
    public static List<String> lines(Class<?> beside, String file) {
        InputStream in = beside.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the jar lacks " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String bare = line.strip();
                if (!bare.isEmpty() && bare.charAt(0) != '#') {
                    lines.add(bare);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public Optional<String> value(String wordClass, String word) {
        return Optional.ofNullable(
                valueByWordByClass.getOrDefault(wordClass, Map.of()).get(word));
    }

    public boolean has(String wordClass, String word) {
        return valueByWordByClass.getOrDefault(wordClass, Map.of()).containsKey(word);
    }

    /** True where the word stands in any class. */
    public boolean has(String word) {
        return valueByWordByClass.values().stream().anyMatch(words -> words.containsKey(word));
    }

    public boolean hasClass(String wordClass) {
        return valueByWordByClass.containsKey(wordClass);
    }
}
