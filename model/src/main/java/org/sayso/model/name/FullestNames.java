package org.sayso.model.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Tells which names of people are one person's, inside one report or across many: each name is given the fullest name that it agrees with, in whatever
 * spelling ("Qaddafi", "Col. Gadhafi" and "Moammar Gaddafi" are one).
 *
 * <p>A name that agrees with two that do not agree with each other stays by itself: "Assad" beside "Bashar Assad" and "Maher Assad" is nobody's. Names
 * are held only against those of the same family name, so that many names cost little. What it gets wrong: namesakes.
 */
public final class FullestNames {

    private FullestNames() {}

    /**
     * Each name as written, with titles, to the fullest name that it is, without; in the order given. Names without a letter are left out.
     *
     * @param names in any order; the same names in the same order give the same answer
     */
    public static Map<String, String> of(Collection<String> names) {
        Map<String, PersonName> read = new LinkedHashMap<>();
        for (String name : new LinkedHashSet<>(names)) {
            PersonName person = PersonName.of(name);
            if (!person.sounds().isEmpty()) {
                read.put(name, person);
            }
        }
        List<PersonName> longestFirst = new ArrayList<>(new LinkedHashSet<>(read.values()));
        longestFirst.sort(Comparator.comparingInt((PersonName n) -> -n.length()));
        Map<PersonName, String> fullest = new HashMap<>();
        Map<String, List<PersonName>> heads = new HashMap<>();
        for (PersonName name : longestFirst) {
            fullest.put(name, fullest(name, heads.computeIfAbsent(name.sounds().getLast(), k -> new ArrayList<>())));
        }
        Map<String, String> result = new LinkedHashMap<>();
        read.forEach((written, name) -> result.put(written, fullest.get(name)));
        return result;
    }

    private static String fullest(PersonName name, List<PersonName> heads) {
        List<PersonName> agreeing =
                heads.stream().filter(head -> head.agrees(name)).toList();
        if (agreeing.size() == 1) {
            return agreeing.getFirst().written();
        }
        if (agreeing.isEmpty()) {
            heads.add(name);
        }
        return name.written();
    }
}
