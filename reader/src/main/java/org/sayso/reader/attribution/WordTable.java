package org.sayso.reader.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a tab-separated data file beside this package; lines that start with {@code #} say where the list comes from and are left out. */
final class WordTable {

    private WordTable() {}

    /** @throws IllegalStateException where the file is not in the jar */
    static List<String[]> rows(String file) {
        InputStream in = WordTable.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing data file " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + file, e);
        }
    }
}
