package org.sayso.reader.event.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/**
 * Named sets of words ({@code aircraft}, {@code fighter}, {@code territory}) from {@code classes.txt}, by which the lexicon tells senses and roles
 * apart. A member is a lemma, {@code ner:CLASS}, {@code tag:TAG}, {@code *ending} or {@code @class}. Immutable.
 */
public final class WordClasses {

    private final Map<String, Members> members = new LinkedHashMap<>();

    WordClasses() {
        for (DataFile.Line line : new DataFile("classes.txt").lines()) {
            int colon = line.text().indexOf(": ");
            if (colon < 0) {
                throw line.wrong("a class is 'name: member, member'");
            }
            Members added =
                    members.computeIfAbsent(line.text().substring(0, colon).strip(), n -> Members.none());
            for (String member : line.text().substring(colon + 2).split(",")) {
                add(added, member.strip(), line);
            }
        }
    }

    private void add(Members to, String member, DataFile.Line line) {
        if (!member.startsWith("@")) {
            to.add(member);
            return;
        }
        Members other = members.get(member.substring(1));
        if (other == null) {
            throw line.wrong("no class before this line is named " + member);
        }
        to.addAll(other);
    }

    public boolean isKnown(String name) {
        return members.containsKey(name);
    }

    /** True where the token's lemma, word, entity class, tag or ending is a member. */
    public boolean holds(String name, Token token) {
        Members found = members.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no word class " + name);
        }
        return found.hold(token);
    }

    private record Members(Set<String> words, Set<String> entityClasses, Set<String> tags, List<String> endings) {

        static Members none() {
            return new Members(new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
        }

        void add(String member) {
            if (member.startsWith("*")) {
                endings.add(member.substring(1));
            } else if (member.startsWith("ner:")) {
                entityClasses.add(member.substring(4));
            } else if (member.startsWith("tag:")) {
                tags.add(member.substring(4));
            } else {
                words.add(member);
            }
        }

        void addAll(Members other) {
            words.addAll(other.words);
            entityClasses.addAll(other.entityClasses);
            tags.addAll(other.tags);
            endings.addAll(other.endings);
        }

        boolean hold(Token token) {
            if (entityClasses.contains(token.ner()) || tags.contains(token.tag())) {
                return true;
            }
            String word = token.word().toLowerCase(Locale.ROOT);
            return words.contains(word)
                    || token.tag().startsWith("NNP")
                            && word.endsWith("s")
                            && words.contains(word.substring(0, word.length() - 1))
                    || words.contains(token.lemma().toLowerCase(Locale.ROOT))
                    || !endings.isEmpty() && endings.stream().anyMatch(word::endsWith);
        }
    }
}
