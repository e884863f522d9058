package org.sayso.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.jsonl.BoundedLines;

/** Rows of a table as bytes: lines, joined while a quotation is open. Blank rows are passed over. */
final class QuotedLines {

    private final BoundedLines lines;
    private final long limit;
    private long number;

    QuotedLines(BoundedLines lines, long limit) {
        this.lines = lines;
        this.limit = limit;
    }

    /** Number of the last row's first line, from 1. */
    long number() {
        return number;
    }

    /** The next row, or null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        boolean open = false;
        boolean any = false;
        do {
            BoundedLines.Line line = lines.next();
            if (line == null) {
                return any ? row.toByteArray() : null;
            }
            byte[] bytes = line.bytes();
            if (bytes == null || row.size() + bytes.length > limit) {
                throw new BoundedBytes.TooLargeException(
                        "line " + line.number() + " is longer than one report may be, or a quotation is never closed");
            }
            if (any) {
                row.write('\n');
            } else if (bytes.length == 0) {
                continue;
            } else {
                number = line.number();
            }
            any = true;
            row.write(bytes, 0, bytes.length);
            open ^= oddQuotes(bytes);
        } while (open || !any);
        return row.toByteArray();
    }

    private static boolean oddQuotes(byte[] bytes) {
        boolean odd = false;
        for (byte b : bytes) {
            odd ^= b == '"';
        }
        return odd;
    }
}
