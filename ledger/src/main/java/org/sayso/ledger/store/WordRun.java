package org.sayso.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words that are looked for one after another, in a table of cut texts.
 *
 * @param name of its parameters, unlike that of any other run of the query
 * @param prefix whether the last word may go on
 */
record WordRun(String name, List<String> words, boolean prefix) {

    /** The texts that have it. */
    String condition() {
        return "(vector @@ CAST(:" + name + "_query AS tsquery) OR NOT complete) AND strpos(cut, :" + name + ") > 0";
    }

    /** How often a text has it. */
    String occurrences() {
        return "(length(cut) - length(replace(cut, :" + name + ", ''))) / length(:" + name + ")";
    }

    Map<String, Object> values() {
        String run = CutText.run(words);
        String query = words.stream().map(CutText::lexeme).collect(Collectors.joining(" & "));
        return Map.of(
                name, prefix ? run.substring(0, run.length() - 1) : run, name + "_query", query + (prefix ? ":*" : ""));
    }
}
