package org.sayso.model.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What stays the same of one part of a name however it is put into Latin letters: its consonants and the colour of its first vowel.
 *
 * <p>After the consonant skeletons of Freeman, Condon and Ackerman (2006) for Arabic names. Letters that one Arabic, Russian or Persian letter is written
 * with fall together: q, k, g and gh; dh, d; kh, h. The first vowel (a, front, back) keeps Hasan from Hussein. Gets wrong: names that differ in later
 * vowels only.
 */
final class NameSound {

    private NameSound() {}

    static String of(String part) {
        String plain = plain(part);
        String sounds = plain.replace("kh", "h")
                .replace("gh", "k")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("tch", "s")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "s")
                .replace("ck", "k")
                .replace("dj", "j")
                .replace('q', 'k')
                .replace('g', 'k')
                .replace('c', 'k')
                .replace('z', 's')
                .replace('v', 'f');
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean silent = "aeiouyw'".indexOf(c) >= 0 || c == 'h' && i == sounds.length() - 1;
            if (!silent && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
                bones.append(c);
            }
        }
        return bones.insert(0, firstVowel(plain)).toString();
    }

    /** Lower case, without accents and marks. */
    static String plain(String part) {
        String decomposed = Normalizer.normalize(part, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetter(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char firstVowel(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            switch (plain.charAt(i)) {
                case 'a' -> {
                    return 'a';
                }
                case 'e', 'i' -> {
                    return 'e';
                }
                case 'o', 'u' -> {
                    return 'o';
                }
                default -> {
                    // a consonant, or y and w, which are written for vowels and consonants alike
                }
            }
        }
        return '-';
    }
}
