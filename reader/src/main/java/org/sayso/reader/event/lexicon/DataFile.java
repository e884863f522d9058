package org.sayso.reader.event.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file of this package's folder in the jar: UTF-8, {@code #} starts a comment, empty lines are skipped. */
record DataFile(String name) {

    /** A line with its number, from 1. */
    record Line(String file, int number, String text) {

        IllegalStateException wrong(String what) {
            return new IllegalStateException(file + ":" + number + ": " + what + ": " + text);
        }
    }

    List<Line> lines() {
        try (InputStream in = DataFile.class.getResourceAsStream("/org/sayso/reader/event/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private List<Line> read(BufferedReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String text = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!text.isEmpty()) {
                lines.add(new Line(name, number, text));
            }
        }
        return lines;
    }
}
