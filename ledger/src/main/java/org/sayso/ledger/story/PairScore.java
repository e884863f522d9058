package org.sayso.ledger.story;

import java.util.HashMap;
import java.util.Map;
import org.sayso.ledger.text.WordList;

/** A linear score of the features of a {@link MentionPair}: the log-odds that the two tell of one happening. */
record PairScore(double[] weights) {

    /** As the data file {@code same-mention.tsv} has it; a feature without a line weighs nothing. */
    static PairScore load() {
        Map<String, Double> byName = new HashMap<>();
        for (String line : WordList.lines("same-mention.tsv")) {
            String[] cells = line.split("\t");
            byName.put(cells[0], Double.valueOf(cells[1]));
        }
        return new PairScore(MentionPair.FEATURES.stream()
                .mapToDouble(name -> byName.getOrDefault(name, 0.0))
                .toArray());
    }

    double of(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
