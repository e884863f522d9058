package org.sayso.reader.coding;

import java.util.Locale;
import java.util.Set;
import org.sayso.model.scheme.ActorKinds;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Tells whether a phrase names an actor in the sense of political event data: a country, a named person or organisation, or a role ("the rebels", "two
 * ministers", "Georgian demonstrators").
 *
 * <p>A building, a warrant and a week are none, so what is done to them is no event between actors. Gets wrong: roles that no word list has.
 */
final class Actors {

    private static final WordTable WORDS = WordTable.load(Actors.class, "coding-words.txt");
    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

    private Actors() {}

    static boolean isActor(Token head, SentenceTree tree) {
        if (isName(head) || isRole(head)) {
            return true;
        }
        return head.isNoun()
                && tree.children(head, "compound", "amod", "appos").stream().anyMatch(Actors::isName)
                && !WORDS.has("thing", head.lemma());
    }

    /** Someone told by a name or by a role. */
    static boolean isName(Token token) {
        return NAMES.contains(token.ner());
    }

    private static boolean isRole(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return token.isNoun()
                && (WORDS.has("role", token.lemma().toLowerCase(Locale.ROOT))
                        || ActorKinds.standard().of(word).isPresent());
    }
}
