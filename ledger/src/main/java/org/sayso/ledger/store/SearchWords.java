package org.sayso.ledger.store;

import java.util.Arrays;
import java.util.List;
import org.sayso.ledger.store.SearchWords.Sought;

/**
 * What a person types to look for: every word must occur, a trailing star is a prefix. What is typed without a space between is looked for as a
 * run of words.
 */
record SearchWords(List<Sought> words) {

    /** @param prefix whether its last word may go on */
    record Sought(String text, boolean prefix) {}

    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(typed.replace('\0', ' ').strip().split("\\s+"))
                .map(SearchWords::sought)
                .toList());
    }

    /** For texts that are cut sign by sign, which know no prefixes. */
    static SearchWords ofSigns(String typed) {
        return new SearchWords(Arrays.stream(typed.replace('\0', ' ').strip().split("\\s+"))
                .map(word -> new Sought(UnspacedScripts.spaced(word).strip(), false))
                .toList());
    }

    private static Sought sought(String word) {
        boolean prefix = word.length() > 1 && word.endsWith("*");
        return new Sought(prefix ? word.substring(0, word.length() - 1) : word, prefix);
    }
}
