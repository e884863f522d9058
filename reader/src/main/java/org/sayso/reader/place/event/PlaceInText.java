package org.sayso.reader.place.event;

import java.util.Locale;
import org.sayso.reader.place.ResolvedPlace;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * A resolved place where it stands in the tree.
 *
 * @param head the token of the name that the others hang from
 */
record PlaceInText(ResolvedPlace place, Sentence sentence, Token head) {

    /** True where the name stands for a government: "Damascus said". */
    boolean speaks(WordLists words) {
        return head.relation().equals("nsubj")
                && sentence.head(head)
                        .filter(v -> words.has("speaking", v.word()))
                        .isPresent();
    }

    /** The word that leads the name in: {@code in} for "in the town of Homs" as for "in Homs"; empty where none does. */
    String preposition() {
        Token at = head;
        for (int steps = 0; steps < 6; steps++) {
            Token case_ = sentence.child(at, "case").orElse(null);
            boolean apposed = case_ != null && case_.word().equalsIgnoreCase("of") && at.head() >= 0;
            if (case_ != null && !apposed) {
                return case_.word().toLowerCase(Locale.ROOT);
            }
            boolean up = apposed
                    || at.relation().startsWith("compound")
                    || at.relation().startsWith("appos")
                    || at.relation().startsWith("conj")
                    || at.relation().startsWith("amod")
                    || at.relation().startsWith("nmod:poss");
            if (!up || at.head() < 0) {
                return "";
            }
            at = sentence.token(at.head());
        }
        return "";
    }
}
