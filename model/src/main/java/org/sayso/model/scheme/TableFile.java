package org.sayso.model.scheme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package in the jar: tab-separated UTF-8 lines, {@code #} starts a line of comment. */
record TableFile(String name) {

    /** The fields of each line that is neither comment nor empty. */
    List<List<String>> rows() {
        try (InputStream in = TableFile.class.getResourceAsStream("/org/sayso/model/scheme/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
