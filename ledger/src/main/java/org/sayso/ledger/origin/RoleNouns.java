package org.sayso.ledger.origin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;

/**
 * Nouns that stand for a source of a certain role, from the data file {@code role-nouns.txt}.
 *
 * <p>"a monitor said" is the monitoring organisation where its report names exactly one. Wrong where a report means another, unnamed one.
 */
final class RoleNouns {

    private static final Map<String, List<List<String>>> NOUNS_BY_ROLE = load();

    private RoleNouns() {}

    private static Map<String, List<List<String>>> load() {
        Map<String, List<List<String>>> roles = new LinkedHashMap<>();
        for (String line : WordList.lines("role-nouns.txt")) {
            String[] parts = line.split(":", 2);
            roles.put(
                    parts[0].strip(),
                    Arrays.stream(parts[1].split(",")).map(Words::of).toList());
        }
        return roles;
    }

    /** The role that a phrase names: "a monitoring group" gives {@code monitor}. */
    static Optional<String> roleOf(String phrase) {
        List<String> core = KnownNames.core(phrase);
        return NOUNS_BY_ROLE.entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(noun -> ends(core, noun)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean ends(List<String> words, List<String> noun) {
        return words.size() >= noun.size()
                && words.size() <= noun.size() + 1
                && words.subList(words.size() - noun.size(), words.size()).equals(noun);
    }
}
