package org.sayso.ledger.copy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;

/**
 * Lines that a site puts under or into every page, by the data file {@code boilerplate.txt}: they are no part of the report, and sharing them joins
 * nothing. A function of the text alone, so that neither the order of arrival nor what else a ledger holds matters. What it gets wrong: a footer in words that the
 * list does not have; two reports of one outlet need most of their text in common for that reason ({@link CopyJudge}).
 */
final class Boilerplate {

    private static final List<String> PHRASES = WordList.lines("boilerplate.txt").stream()
            .map(Words::of)
            .map(words -> " " + String.join(" ", words) + " ")
            .toList();

    private Boilerplate() {}

    /** The text without such lines. */
    static String without(String text) {
        return Arrays.stream(text.split("\\R"))
                .filter(line -> !isBoilerplate(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBoilerplate(String line) {
        if (line.isBlank()) {
            return false;
        }
        String words = " " + String.join(" ", Words.of(line)) + " ";
        return PHRASES.stream().anyMatch(words::contains);
    }
}
