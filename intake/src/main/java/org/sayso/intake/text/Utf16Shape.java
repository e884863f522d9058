package org.sayso.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark by its zero bytes: spaces, digits and Latin letters have a zero high byte, so zeros lie at even offsets
 * (big-endian) or at odd ones (little-endian), never at both. Arabic and Cyrillic news has more than one such character in twenty.
 */
final class Utf16Shape {

    private static final int LOOKED_AT = 64 * 1024;

    private Utf16Shape() {}

    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, length / 40);
        if (even >= enough && odd == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return odd >= enough && even == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }
}
