package org.sayso.ledger.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;

/** Sources that go by several names, from the data file {@code source-names.txt}. Immutable. */
public final class KnownNames {

    private static final WordList DROPPED = WordList.load("name-fringe.txt");
    private static final KnownNames ALL = load();

    private final Map<String, String> canonicalByAlias = new HashMap<>();
    private final Map<String, String> roleByCanonical = new HashMap<>();
    private int longest;

    private KnownNames() {}

    /** Those of the data file. */
    public static KnownNames all() {
        return ALL;
    }

    private static KnownNames load() {
        KnownNames names = new KnownNames();
        WordList.lines("source-names.txt").forEach(names::add);
        return names;
    }

    /* Canonical [role] | alias | alias */
    private void add(String line) {
        List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        String head = parts.getFirst();
        int bracket = head.indexOf('[');
        String canonical = bracket < 0 ? head : head.substring(0, bracket).strip();
        if (bracket >= 0) {
            roleByCanonical.put(canonical, head.substring(bracket + 1, head.indexOf(']')));
        }
        put(canonical, canonical);
        parts.stream().skip(1).forEach(alias -> put(alias, canonical));
    }

    private void put(String alias, String canonical) {
        List<String> words = Words.of(alias);
        longest = Math.max(longest, words.size());
        canonicalByAlias.put(String.join(" ", words), canonical);
    }

    /** The usual name of a source that has this phrase, as it is, for one of its names. */
    public Optional<String> exactly(String phrase) {
        return Optional.ofNullable(canonicalByAlias.get(String.join(" ", Words.of(phrase))));
    }

    /** The usual name of a source that this phrase names as a whole, but for fringe words such as "the so-called ... group". */
    Optional<String> named(String phrase) {
        List<String> words = Words.of(phrase);
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                String canonical = canonicalByAlias.get(String.join(" ", words.subList(from, to)));
                if (canonical != null) {
                    return Optional.of(canonical);
                }
                if (!DROPPED.has(words.get(to - 1))) {
                    break;
                }
            }
            if (!DROPPED.has(words.get(from))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The usual name of the longest known source of at least two words that this phrase contains. */
    Optional<String> within(String phrase) {
        List<String> words = Words.of(phrase);
        for (int length = Math.min(longest, words.size()); length >= 2; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String canonical = canonicalByAlias.get(String.join(" ", words.subList(from, from + length)));
                if (canonical != null) {
                    return Optional.of(canonical);
                }
            }
        }
        return Optional.empty();
    }

    /** What a source is called without its name: {@code monitor}, {@code rescuers}. */
    Optional<String> role(String canonical) {
        return Optional.ofNullable(roleByCanonical.get(canonical));
    }

    /** Words of a phrase without fringe words at either end. */
    static List<String> core(String phrase) {
        List<String> words = new ArrayList<>(Words.of(phrase));
        while (words.size() > 1 && DROPPED.has(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && DROPPED.has(words.getLast())) {
            words.removeLast();
        }
        return words;
    }
}
