package org.sayso.reader.certainty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of one data file of this package: tab-separated, {@code #} lines are comments. */
final class DataTable {

    private DataTable() {}

    /** @throws IllegalStateException where the file is missing or a row has another number of columns */
    static List<List<String>> rows(String file, int columns) {
        List<List<String>> rows =
                lines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalStateException(file + ": not " + columns + " columns: " + row);
        });
        return rows;
    }

    static List<String> lines(String file) {
        try (InputStream in = DataTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
