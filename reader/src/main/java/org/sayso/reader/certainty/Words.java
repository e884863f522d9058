package org.sayso.reader.certainty;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that stand beside an event and change how it is held ({@code words.tsv}), and the events that last ({@code lasting.txt}). Immutable. */
final class Words {

    private final Map<String, Change> changes = new HashMap<>();
    private final Set<String> lasting = Set.copyOf(DataTable.lines("lasting.txt"));
    private final Set<String> momentary = Set.copyOf(DataTable.lines("momentary.txt"));
    private final Set<String> states = Set.copyOf(DataTable.lines("states.txt"));
    private final Set<String> beginnings = Set.copyOf(DataTable.lines("beginnings.txt"));
    private final Set<String> counts = Set.copyOf(DataTable.lines("counts.txt"));

    Words() {
        for (List<String> row : DataTable.rows("words.tsv", 5)) {
            changes.put(row.get(0) + " " + row.get(1), Change.of(row.subList(2, 5)));
        }
    }

    /** @param kind {@code aux}, {@code adv}, {@code adj}, {@code prep} or {@code mark} */
    Optional<Change> change(String kind, String word) {
        return Optional.ofNullable(changes.get(kind + " " + word.toLowerCase(Locale.ROOT)));
    }

    boolean lasts(String lemma) {
        return lasting.contains(lemma.toLowerCase(Locale.ROOT));
    }

    boolean isMomentary(String lemma) {
        return momentary.contains(lemma.toLowerCase(Locale.ROOT));
    }

    boolean isState(String lemma) {
        return states.contains(lemma.toLowerCase(Locale.ROOT));
    }

    boolean isBeginning(String lemma) {
        return beginnings.contains(lemma.toLowerCase(Locale.ROOT));
    }

    boolean counts(String lemma) {
        return counts.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
