package org.sayso.ledger.story;

import java.util.HashMap;
import java.util.Map;
import org.sayso.ledger.text.WordList;

/**
 * Words that reports use for one happening, one for another: "quit" and "resign".
 *
 * @param shares for each two heads, in order of the alphabet, in how many of the topics that have both they told of one happening, 0 to 1
 */
record AlikeWords(Map<String, Double> shares) {

    AlikeWords {
        shares = Map.copyOf(shares);
    }

    /** As the data file {@code alike-words.tsv} has them. */
    static AlikeWords load() {
        Map<String, Double> shares = new HashMap<>();
        for (String line : WordList.lines("alike-words.tsv")) {
            String[] cells = line.split("\t");
            shares.put(key(cells[0], cells[1]), Double.valueOf(cells[2]));
        }
        return new AlikeWords(shares);
    }

    double of(String one, String other) {
        return shares.getOrDefault(key(one, other), 0.0);
    }

    static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }
}
