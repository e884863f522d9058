package org.sayso.reader.place.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file of the reader's own data: UTF-8, lines that begin with {@code #} say where it comes from. */
public final class DataFile {

    private static final String FOLDER = "/org/sayso/reader/place/";

    private DataFile() {}

    /**
     * The lines that are neither empty nor comments, stripped.
     *
     * @throws UncheckedIOException where the file is missing
     */
    public static List<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("not in the jar: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
