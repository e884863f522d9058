package org.sayso.intake.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The first bytes of a document, by which its kind is told.
 *
 * @param latin1 the bytes, each as the character of the same number
 */
public record Head(String latin1) {

    private static final int SIZE = 8192;

    /** Reads ahead, and puts back what it read. */
    public static Head of(BufferedInputStream in) throws IOException {
        in.mark(SIZE);
        byte[] first = in.readNBytes(SIZE);
        in.reset();
        return new Head(new String(first, StandardCharsets.ISO_8859_1));
    }

    public boolean startsWith(String magic) {
        return latin1.startsWith(magic);
    }

    public boolean isEmpty() {
        return latin1.isEmpty();
    }

    /** The first characters without byte order mark and white space, lower-case: enough to see a tag or a brace. */
    public String visible() {
        int from = latin1.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        return latin1.substring(from).stripLeading().toLowerCase(Locale.ROOT);
    }
}
