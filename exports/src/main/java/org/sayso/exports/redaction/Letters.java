package org.sayso.exports.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of any script, as they are compared: without case, accents, and characters that nobody sees. */
final class Letters {

    /* A letter, with marks and invisible characters inside the word. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}]*");

    private Letters() {}

    /**
     * A word in a text.
     *
     * @param start and end in UTF-16, as Java's strings count
     */
    record Word(int start, int end, String text, String folded) {

        /** Whether it is written as a name is, or in a script without capitals. */
        boolean mayBeName() {
            int first = text.codePointAt(0);
            return Character.isUpperCase(first) || Character.isTitleCase(first) || !Character.isLowerCase(first);
        }
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group(), folded(matcher.group())));
        }
        return words;
    }

    static String folded(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace('đ', 'd');
    }
}
