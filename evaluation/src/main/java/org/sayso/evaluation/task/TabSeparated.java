package org.sayso.evaluation.task;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a data file beside this class: columns by tab, lines that begin with # are notes. */
final class TabSeparated {

    private TabSeparated() {}

    static List<String[]> rows(String name) throws IOException {
        try (InputStream in = TabSeparated.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
