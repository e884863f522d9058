package org.sayso.reader.place.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sayso.reader.place.model.WordLists;

/** Shorter names to try where the gazetteer does not know the whole: {@code northern Aleppo}, {@code Homs Governorate}, {@code the City of Tyre}. */
final class NameVariants {

    private final WordLists words;

    NameVariants(WordLists words) {
        this.words = words;
    }

    /** The variants, the longest first; without the name itself. */
    List<String> of(String name) {
        Set<String> variants = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>(Arrays.asList(name.split("[\\s\u00a0]+")));
        while (rest.size() > 1 && isModifier(rest)) {
            rest.removeFirst();
            variants.add(String.join(" ", rest));
        }
        while (rest.size() > 1 && isGeneric(rest.getLast())) {
            rest.removeLast();
            variants.add(String.join(" ", rest));
        }
        if (rest.size() == 1 && rest.getFirst().endsWith("s") && rest.getFirst().length() > 4) {
            variants.add(rest.getFirst().substring(0, rest.getFirst().length() - 1));
        }
        return List.copyOf(variants);
    }

    private boolean isModifier(List<String> rest) {
        String word = rest.getFirst();
        return word.equalsIgnoreCase("the")
                || word.equalsIgnoreCase("greater")
                || words.has("of", word)
                || words.has("locative", word)
                || words.has("town", word) && words.has("of", rest.get(1));
    }

    private boolean isGeneric(String word) {
        return words.has("division", word) || words.has("town", word) || words.has("facility", word);
    }
}
