package org.sayso.ledger.disagreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;

/** Which side of a conflict a name stands for, and which sides fight together: the data file {@code sides.txt}. */
final class Sides {

    private static final Map<String, List<List<String>>> NAMES = new LinkedHashMap<>();
    private static final Map<String, Set<String>> ALLIES = new LinkedHashMap<>();

    static {
        WordList.lines("sides.txt").forEach(Sides::add);
    }

    private Sides() {}

    /* side (ally, ally): name, name */
    private static void add(String line) {
        String[] parts = line.split(":", 2);
        int bracket = parts[0].indexOf('(');
        String side = (bracket < 0 ? parts[0] : parts[0].substring(0, bracket)).strip();
        if (bracket >= 0) {
            String allies = parts[0].substring(bracket + 1, parts[0].indexOf(')'));
            ALLIES.put(side, new TreeSet<>(Arrays.asList(allies.strip().split("\\s*,\\s*"))));
        }
        NAMES.put(side, Arrays.stream(parts[1].split(",")).map(Words::of).toList());
    }

    /** Whether the two name sides of which none is the same as, or fights beside, one of the other. */
    static boolean opposed(String one, String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(side -> second.stream().anyMatch(that -> together(side, that)));
    }

    private static boolean together(String one, String other) {
        return one.equals(other)
                || ALLIES.getOrDefault(one, Set.of()).contains(other)
                || ALLIES.getOrDefault(other, Set.of()).contains(one);
    }

    private static Set<String> of(String words) {
        List<String> list = Words.of(words);
        Set<String> sides = new TreeSet<>();
        NAMES.forEach((side, names) -> {
            if (names.stream().anyMatch(name -> holds(list, name))) {
                sides.add(side);
            }
        });
        return sides;
    }

    private static boolean holds(List<String> words, List<String> name) {
        for (int i = 0; i + name.size() <= words.size(); i++) {
            if (words.subList(i, i + name.size()).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
