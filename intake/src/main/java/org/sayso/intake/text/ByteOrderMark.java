package org.sayso.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes by which a text says its own encoding. It is a sign, not a character of the text: offsets count from behind it.
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset encoding, int length) {

    private record Sign(Charset encoding, int... bytes) {
        boolean starts(byte[] text) {
            if (text.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((text[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /* UTF-32LE before UTF-16LE, whose mark it starts with. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Sign(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Sign(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Sign(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Sign(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return SIGNS.stream()
                .filter(sign -> sign.starts(bytes))
                .findFirst()
                .map(sign -> new ByteOrderMark(sign.encoding(), sign.bytes().length));
    }
}
