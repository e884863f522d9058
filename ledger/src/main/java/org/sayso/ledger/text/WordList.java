package org.sayso.ledger.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list kept in a data file of the ledger: one entry a line, {@code #} begins a remark. */
public record WordList(List<String> entries, Set<String> set) {

    /** @param file name below {@code org/sayso/ledger} among the resources */
    public static WordList load(String file) {
        List<String> entries = lines(file);
        return new WordList(entries, Set.copyOf(entries));
    }

    public boolean has(String word) {
        return set.contains(word);
    }

    /** The entries of a data file, without remarks and empty lines, in order. */
    public static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/sayso/ledger/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the ledger's data file " + file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
