package org.sayso.ledger.text;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Content words cut to crude stems, for comparing wordings.
 *
 * <p>Takes off plural and verb endings only ("killed", "killing", "kills" to "kill"); "attacks" and "attackers" stay apart. Wrong for irregular
 * forms, which wording alone never decides on.
 */
public final class Stems {

    private static final WordList FUNCTION_WORDS = WordList.load("function-words.txt");

    private Stems() {}

    /** The stems of the content words of a text. */
    public static SortedSet<String> of(String text) {
        return of(Words.of(text));
    }

    /** The stems of the content words among these folded words. */
    public static SortedSet<String> of(Collection<String> words) {
        SortedSet<String> stems = new TreeSet<>();
        words.forEach(word -> ofContentWord(word).ifPresent(stems::add));
        return stems;
    }

    /** The stem of a folded word; empty for a function word or a single letter. */
    public static Optional<String> ofContentWord(String word) {
        return word.length() > 1 && !FUNCTION_WORDS.has(word) ? Optional.of(stem(word)) : Optional.empty();
    }

    /** The stem of one folded word. */
    public static String stem(String word) {
        String plural = withoutPlural(word);
        for (String ending : new String[] {"ing", "ed"}) {
            int left = plural.length() - ending.length();
            if (left >= 3 && plural.endsWith(ending)) {
                return undoubled(plural.substring(0, left));
            }
        }
        return plural.length() > 4 && plural.endsWith("e") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String withoutPlural(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
