package org.sayso.reader.quantity;

import java.util.Optional;
import org.sayso.reader.word.WordTable;

/** The single words of {@code count-words.txt}. */
final class CountWords {

    private static final WordTable TABLE = WordTable.load(CountWords.class, "count-words.txt");

    private CountWords() {}

    static boolean is(String wordClass, String word) {
        return TABLE.has(wordClass, word);
    }

    static Optional<String> value(String wordClass, String word) {
        return TABLE.value(wordClass, word);
    }
}
