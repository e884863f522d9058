package org.sayso.reader.place.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code place-words.txt}, by the name of their section. Words are compared in lower case. Immutable. */
public final class WordLists {

    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordLists() {}

    public static WordLists load() {
        WordLists lists = new WordLists();
        Set<String> section = new HashSet<>();
        for (String line : DataFile.lines("place-words.txt")) {
            if (line.startsWith("[")) {
                section = lists.sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else {
                section.addAll(List.of(line.toLowerCase(Locale.ROOT).split("\\s+")));
            }
        }
        return lists;
    }

    /**
     * @throws IllegalArgumentException where there is no such section
     */
    public boolean has(String section, String word) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalArgumentException("no section [" + section + "] in place-words.txt");
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
