package org.sayso.reader.certainty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a governing word does to the event it governs, where the word itself holds and where it is denied ({@code effects.tsv}).
 *
 * @param name of the class of words, part of the rule id
 */
record Effect(String name, Change affirmed, Change denied) {

    static Map<String, Effect> load() {
        Map<String, Effect> effects = new LinkedHashMap<>();
        for (List<String> row : DataTable.rows("effects.tsv", 7)) {
            Effect effect = new Effect(row.getFirst(), Change.of(row.subList(1, 4)), Change.of(row.subList(4, 7)));
            effects.put(effect.name(), effect);
        }
        return effects;
    }

    /** How the governed event is held when its governor is held like this. */
    Standing on(Standing governor, org.sayso.reader.syntax.Token word) {
        String rule = "signature:" + name + ":" + word.lemma();
        return governor.changed(governor.isNegative() ? denied : affirmed, word.span(), rule);
    }
}
