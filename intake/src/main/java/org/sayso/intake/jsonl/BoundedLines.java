package org.sayso.intake.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits bytes at line feeds, one line at a time; a line over the limit is read past, not kept. Not thread-safe. */
public final class BoundedLines {

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without line feed and carriage return; null where the line is longer than the limit
     * @param length in bytes
     */
    public record Line(long number, byte @Nullable [] bytes, long length) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    public BoundedLines(InputStream in, long limit) {
        this.in = in;
        this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
    }

    /** The next line, or null after the last. */
    public @Nullable Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = lineFeed();
            ended = end < filled;
            length += end - at;
            if (length <= limit) {
                kept.write(buffer, at, end - at);
            }
            at = ended ? end + 1 : end;
        }
        return new Line(number, length <= limit ? withoutCarriageReturn(kept.toByteArray()) : null, length);
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    private int lineFeed() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private static byte[] withoutCarriageReturn(byte[] line) {
        boolean has = line.length > 0 && line[line.length - 1] == '\r';
        return has ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
