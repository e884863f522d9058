package org.sayso.reader.event.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/**
 * Named sets of words ({@code aircraft}, {@code fighter}, {@code territory}) from {@code classes.txt}, by which the lexicon tells senses and roles
 * apart. A member is a lemma, {@code ner:CLASS}, {@code tag:TAG},
 * {@code *ending} or {@code @class}. Immutable.
 */
public final class WordClasses {

    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> endings = new LinkedHashMap<>();

    WordClasses() {
        for (DataFile.Line line : new DataFile("classes.txt").lines()) {
            int colon = line.text().indexOf(": ");
            if (colon < 0) {
                throw line.wrong("a class is 'name: member, member'");
            }
            Set<String> set = members.computeIfAbsent(nameOf(line), n -> new LinkedHashSet<>());
            for (String member : line.text().substring(colon + 2).split(",")) {
                add(set, member.strip(), line);
            }
        }
    }

    private void add(Set<String> set, String member, DataFile.Line line) {
        if (member.startsWith("*")) {
            endings.computeIfAbsent(nameOf(line), n -> new LinkedHashSet<>()).add(member.substring(1));
        } else if (member.startsWith("@")) {
            Set<String> other = members.get(member.substring(1));
            if (other == null) {
                throw line.wrong("no class before this line is named " + member);
            }
            set.addAll(other);
        } else {
            set.add(member);
        }
    }

    private static String nameOf(DataFile.Line line) {
        return line.text().substring(0, line.text().indexOf(": ")).strip();
    }

    public boolean isKnown(String name) {
        return members.containsKey(name);
    }

    /** True where the token's lemma, word, entity class or tag is a member. */
    public boolean holds(String name, Token token) {
        Set<String> set = members.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no word class " + name);
        }
        String word = token.word().toLowerCase(Locale.ROOT);
        return set.contains(word)
                || set.contains(token.lemma().toLowerCase(Locale.ROOT))
                || set.contains("ner:" + token.ner())
                || set.contains("tag:" + token.tag())
                || endings.getOrDefault(name, Set.of()).stream().anyMatch(word::endsWith);
    }
}
