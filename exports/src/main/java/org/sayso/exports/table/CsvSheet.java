package org.sayso.exports.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) that a spreadsheet can open without harm: a text that would be taken for a formula gets an apostrophe before it (OWASP, CSV
 * injection). Numbers stay numbers, negative ones too.
 */
public final class CsvSheet {

    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*",
            Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final CSVPrinter printer;
    private final int columns;
    private long rows;

    /** Writes the heading. */
    public CsvSheet(Writer out, String... headings) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.columns = headings.length;
        printer.printRecord(Arrays.asList(headings));
    }

    /**
     * Writes one row; null is an empty cell.
     *
     * @throws IllegalArgumentException where there are more or fewer cells than headings
     */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + columns + " columns");
        }
        for (Object cell : cells) {
            printer.print(cell == null ? "" : guarded(cell.toString()));
        }
        printer.println();
        rows++;
    }

    /** Number of rows so far, without the heading. */
    public long rows() {
        return rows;
    }

    static String guarded(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() || CONTROL.matcher(text).matches();
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
