package org.sayso.reader.certainty;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/** The words by which a report holds its source at arm's length ({@code caveats.tsv}). Immutable. */
final class CaveatWords {

    private final Map<String, Set<String>> byUse = new HashMap<>();

    CaveatWords() {
        for (List<String> row : DataTable.rows("caveats.tsv", 2)) {
            byUse.put(row.getFirst(), Set.of(row.get(1).split(" ")));
        }
    }

    boolean has(String use, Token token) {
        Set<String> lemmas = byUse.getOrDefault(use, Set.of());
        return lemmas.contains(token.lemma().toLowerCase(Locale.ROOT))
                || lemmas.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
