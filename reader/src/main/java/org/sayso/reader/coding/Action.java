package org.sayso.reader.coding;

import java.util.List;

/**
 * One line of the lexicon for one word.
 *
 * @param conditions words of which one must stand near; empty where the word alone tells
 */
record Action(ActionType type, String cameo, String lemma, List<String> conditions) {

    Action {
        conditions = List.copyOf(conditions);
    }

    boolean holds(Surroundings near) {
        return conditions.isEmpty() || conditions.stream().anyMatch(near::meets);
    }
}
