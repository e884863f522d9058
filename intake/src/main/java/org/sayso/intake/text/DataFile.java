package org.sayso.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A data file of intake: an entry a line, {@code #} begins a remark. */
public final class DataFile {

    private DataFile() {}

    /**
     * Its entries, in order.
     *
     * @param name below {@code org/sayso/intake} among the resources
     */
    public static List<String> lines(String name) {
        var stream = Objects.requireNonNull(DataFile.class.getResourceAsStream("/org/sayso/intake/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
