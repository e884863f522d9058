package org.sayso.reader.coding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * What mood makes of an action, by the codebook of PLOVER: cooperation to come is an agreement, hostile deeds to come are a threat, cooperation denied
 * is a rejection, and what others must do is a demand.
 *
 * <p>"It will release the prisoners" is AGREE, "would blockade" THREATEN, "will not accept refugees" REJECT. Gets wrong: the future that only dates
 * ("the talks that would end the war").
 */
final class Mood {

    private static final WordTable WORDS = WordTable.load(Mood.class, "coding-words.txt");

    private Mood() {}

    static Coding applied(Action action, Token word, SentenceTree tree) {
        Set<String> around = tree.children(word).stream()
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        ActionType type = action.type();
        if (has("duty", around) && type != ActionType.DEMAND && type != ActionType.THREATEN) {
            return new Coding(ActionType.DEMAND, "100");
        }
        if (has("negation", around) && type.isCooperation()) {
            return new Coding(ActionType.REJECT, "120");
        }
        if (has("future", around) && type.isCooperation() && type != ActionType.AGREE) {
            return new Coding(ActionType.AGREE, isAnnounced(word, tree) ? "030" : action.cameo());
        }
        if (has("future", around) && type.isHostileDeed()) {
            return new Coding(ActionType.THREATEN, "130");
        }
        return new Coding(type, action.cameo());
    }

    /* CAMEO has the will of whoever announces it; what a text itself says will be done is coded as done. */
    private static boolean isAnnounced(Token word, SentenceTree tree) {
        return SentenceTree.isOneOf(word.relation(), "ccomp", "parataxis", "dep");
    }

    private static boolean has(String wordClass, Set<String> words) {
        return words.stream().anyMatch(w -> WORDS.has(wordClass, w));
    }
}
