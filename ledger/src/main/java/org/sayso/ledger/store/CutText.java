package org.sayso.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text as PostgreSQL keeps them.
 *
 * @param cut every word as {@code <word>}, the parts of the text apart by a bar
 * @param length number of words
 * @param vector the different words as a tsvector, without positions
 * @param complete whether the vector has all of them; it takes less than a megabyte
 */
record CutText(String cut, int length, String vector, boolean complete) {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int LONGEST = 400;

    static CutText of(WordCutter cutter, String... parts) {
        List<List<String>> cut = Stream.of(parts).map(cutter::cut).toList();
        Set<String> different = new LinkedHashSet<>();
        cut.forEach(words -> words.forEach(word -> different.add(shortened(word))));
        List<String> kept = fitting(different);
        return new CutText(
                cut.stream().map(CutText::run).collect(Collectors.joining("|")),
                cut.stream().mapToInt(List::size).sum(),
                kept.stream().map(CutText::lexeme).collect(Collectors.joining(" ")),
                kept.size() == different.size());
    }

    /** Words one after another, as they stand in a cut text. */
    static String run(List<String> words) {
        return words.stream().map(word -> "<" + word + ">").collect(Collectors.joining());
    }

    /** A word as it stands in a vector or a query; very long ones lose their end. */
    static String lexeme(String word) {
        return "'" + shortened(word) + "'";
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static List<String> fitting(Set<String> words) {
        int[] characters = {0};
        return words.stream()
                .takeWhile(word -> (characters[0] += word.length() + 3) <= MOST_CHARACTERS)
                .toList();
    }
}
