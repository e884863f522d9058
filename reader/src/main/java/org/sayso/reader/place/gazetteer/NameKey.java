package org.sayso.reader.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A place name made comparable: lower case, without diacritics, apostrophes and full stops, one space between words, {@code saint} and {@code st}
 * the same. {@code gazetteer/build.mjs} makes the very same keys; a test holds the two together.
 */
public final class NameKey {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ə', "e"),
            Map.entry('ǝ', "e"),
            Map.entry('ŋ', "n"),
            Map.entry('ħ', "h"));
    private static final Map<String, String> WORDS =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");
    private static final String DROPPED = "'’‘ʼʻʿʾ`´.";

    private NameKey() {}

    /** The key of a name; empty where it is not written in Latin letters. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters.append(c);
            } else if (LETTERS.containsKey(c)) {
                letters.append(LETTERS.get(c));
            } else if (c == '&') {
                letters.append(" and ");
            } else if (!isDropped(c)) {
                if (Character.isLetter(c)) {
                    return "";
                }
                letters.append(' ');
            }
        }
        return words(letters.toString());
    }

    private static boolean isDropped(char c) {
        int type = Character.getType(c);
        return DROPPED.indexOf(c) >= 0
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String words(String letters) {
        StringBuilder key = new StringBuilder(letters.length());
        for (String word : letters.split(" ")) {
            if (!word.isEmpty()) {
                if (!key.isEmpty()) {
                    key.append(' ');
                }
                key.append(WORDS.getOrDefault(word, word));
            }
        }
        return key.toString();
    }
}
