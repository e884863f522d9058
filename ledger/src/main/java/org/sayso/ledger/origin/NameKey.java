package org.sayso.ledger.origin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.ledger.text.Words;

/**
 * A key under which different spellings of one name fall together.
 *
 * <p>What it matches: transliterations from Arabic and other scripts that differ in vowels, doubled letters, the article and a few consonants:
 * "Abdel Rahman", "Abdul-Rahman" and "Abdulrahman"; "Mohammed al-Khatib" and "Muhammad Alkhateeb". The method is a consonant skeleton in the manner
 * of Soundex and of Freeman, Condon and Ackerman (2006) for Arabic and English names. What it gets wrong: short names that differ in vowels only
 * ("Hasan" and "Hussein" keep different keys only by the doubled letter's vowel); so a key joins only names with at least two words or five letters.
 */
public final class NameKey {

    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ad|ed|ar|er|as|es|ash|esh|at|et|an|en|az|ez)$");
    private static final Pattern GLUED_ARTICLE = Pattern.compile("^(?:al|el)(?=[bcdfghjklmnpqrstvwxyz][a-z]{3,})");
    private static final Pattern SERVANT = Pattern.compile("^(?:abd|abed)(?:[aeiou]?[lrsndtzh]?)?(?=[a-z]{4,}$)");
    private static final List<String> SERVANT_WORDS =
            List.of("abd", "abdel", "abdul", "abdal", "abdoul", "abed", "abdu", "abdur", "abdar");

    private NameKey() {}

    /** The key of a person's name, given as a whole. */
    public static String ofPerson(String name) {
        String joined = Words.of(name).stream()
                .filter(word -> !ARTICLE.matcher(word).matches())
                .map(NameKey::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return joined.replace("abd ", "abd");
    }

    /** The key of any other name: its words, without the article. */
    public static String ofThing(String name) {
        return Words.of(name).stream()
                .filter(word -> !word.equals("the") && !word.equals("a") && !word.equals("an"))
                .collect(Collectors.joining("-"));
    }

    private static String word(String word) {
        if (SERVANT_WORDS.contains(word)) {
            return "abd";
        }
        String plain = GLUED_ARTICLE.matcher(word).replaceFirst("");
        var servant = SERVANT.matcher(plain);
        return servant.find() ? "abd" + skeleton(plain.substring(servant.end())) : skeleton(plain);
    }

    private static String skeleton(String word) {
        String sounds = word.replace("kh", "h")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("tch", "c")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace('q', 'k')
                .replace('v', 'f')
                .replace('w', 'u');
        String consonants = sounds.substring(0, 1).replaceAll("[eiouy]", "a")
                + sounds.substring(1).replaceAll("[aeiouy]", "");
        return consonants.replaceAll("(.)\\1+", "$1");
    }
}
