package org.sayso.reader.coding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.Span;
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

    static CodedAction applied(Action action, Token word, SentenceTree tree) {
        Span trigger = word.span();
        Set<String> around = tree.children(word).stream()
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        ActionType type = action.type();
        if (has("duty", around) && type != ActionType.DEMAND && type != ActionType.THREATEN) {
            return new CodedAction(ActionType.DEMAND, "100", trigger);
        }
        if (has("negation", around) && type.isCooperation()) {
            return new CodedAction(ActionType.REJECT, "120", trigger);
        }
        if (has("future", around) && type.isCooperation() && type != ActionType.AGREE) {
            return new CodedAction(ActionType.AGREE, "030", trigger);
        }
        if (has("future", around) && type.isHostileDeed()) {
            return new CodedAction(ActionType.THREATEN, "130", trigger);
        }
        return new CodedAction(type, action.cameo(), trigger);
    }

    private static boolean has(String wordClass, Set<String> words) {
        return words.stream().anyMatch(w -> WORDS.has(wordClass, w));
    }
}
