package org.sayso.ledger.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns what a person types into a full-text query that cannot be a syntax error: every word must occur, a trailing star is a prefix. */
final class SearchWords {

    private SearchWords() {}

    static String allOf(String typed) {
        return Arrays.stream(typed.replace('\0', ' ').strip().split("\\s+"))
                .map(SearchWords::quoted)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        boolean prefix = word.length() > 1 && word.endsWith("*");
        String body = prefix ? word.substring(0, word.length() - 1) : word;
        return "\"" + body.replace("\"", "\"\"") + "\"" + (prefix ? "*" : "");
    }
}
