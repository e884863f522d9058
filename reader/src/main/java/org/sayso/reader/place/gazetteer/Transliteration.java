package org.sayso.reader.place.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * What stays the same of a name from Arabic, Persian, Pashto, Urdu or Hebrew however it is put into Latin letters.
 */
final class Transliteration {

    /*
     * Articles fall away, consonants that are written in two ways become one, doubled letters single, vowels and the final h nothing.
     * "Khan Shaykhun", "Khan Sheikhoun" and "Khan Cheikhoun" all give "xn sxn". What it gets wrong: short names become too alike, so that a
     * caller must hold a match against the country of the report; g for q (Libya) and j for g (Egypt) are not bridged.
     */
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "ad", "ed", "adh", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az",
            "ez", "e", "i");
    static final List<String> WRITTEN_ARTICLES =
            List.of("", "al ", "el ", "ar ", "as ", "ash ", "at ", "az ", "an ", "ad ");
    private static final int FEWEST_CONSONANTS = 3;

    private Transliteration() {}

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** The consonants of a {@linkplain NameKey key}; empty where too few are left to go by. */
    static String skeletonOf(String key) {
        StringBuilder skeleton = new StringBuilder(key.length());
        int consonants = 0;
        for (String word : key.split(" ")) {
            if (!ARTICLES.contains(word)) {
                String bones = bones(word);
                consonants += bones.length();
                skeleton.append(skeleton.isEmpty() ? "" : " ").append(bones);
            }
        }
        return consonants < FEWEST_CONSONANTS ? "" : skeleton.toString();
    }

    private static String bones(String word) {
        String plain = word.replace("kh", "x")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "s")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('v', 'w');
        StringBuilder bones = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean last = i == plain.length() - 1;
            boolean silent = "aeiouy".indexOf(c) >= 0 || c == 'w' && i > 0 || c == 'h' && last;
            boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
            if (!silent && !doubled) {
                bones.append(c);
            }
        }
        return "aeiouy".indexOf(plain.charAt(0)) >= 0 ? "-" + bones : bones.toString();
    }
}
