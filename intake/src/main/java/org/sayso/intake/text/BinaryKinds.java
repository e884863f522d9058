package org.sayso.intake.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names files that are no text by their first bytes, so that an error can say what somebody mistook for a report. */
public final class BinaryKinds {

    private static final Map<String, String> KINDS = kinds();

    private BinaryKinds() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("\u0089PNG\r\n", "a PNG picture");
        kinds.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        kinds.put("GIF8", "a GIF picture");
        kinds.put("RIFF", "a sound, film or WebP file");
        kinds.put("%PDF-", "a PDF");
        kinds.put("PK\u0003\u0004", "a zip archive");
        kinds.put("\u001F\u008B", "a gzip file");
        kinds.put("BZh", "a bzip2 file");
        kinds.put("7z\u00BC\u00AF", "a 7-Zip archive");
        kinds.put("\u00FD7zXZ\0", "an xz file");
        kinds.put("\u0028\u00B5\u002F\u00FD", "a Zstandard file");
        kinds.put("Rar!", "a RAR archive");
        kinds.put("\u00D0\u00CF\u0011\u00E0", "an old Office document (doc, xls, ppt, msg)");
        kinds.put("\u007FELF", "a program");
        kinds.put("MZ\u0090\0", "a program");
        kinds.put("SQLite format 3\0", "an SQLite database");
        kinds.put("\u00CA\u00FE\u00BA\u00BE", "a Java class file");
        kinds.put("OggS", "an Ogg sound or film file");
        kinds.put("ID3", "an MP3 sound file");
        return kinds;
    }

    /** What the bytes are where they start like a known kind that is no text. */
    public static Optional<String> kindOf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (start.chars().noneMatch(BinaryKinds::isNoPlainCharacter)) {
            return Optional.empty();
        }
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /* A text may start with the letters "ID3"; a sound file has more than letters in its first bytes. */
    private static boolean isNoPlainCharacter(int c) {
        return c > '~' || c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
