package org.sayso.reader.event;

import java.util.Locale;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Tells a happening that is named only as what came before the one that a report is about: "It follows the defection two days ago of seven officers".
 *
 * <p>It is another happening, and its day is not the day of the report's own. What it gets wrong: "the attack follows a bombing", where both are
 * nouns, is left alone, since "clashes followed the attack" speaks of the report's own attack.
 */
public final class CameBefore {

    private static final WordTable WORDS = WordTable.load(CameBefore.class, "came-before.txt");

    private CameBefore() {}

    public static boolean is(EventCandidate event) {
        Sentence sentence = event.sentence();
        return event.head().relation().equals("obj")
                && sentence.head(event.head())
                        .filter(verb -> has("order", verb.lemma()))
                        .filter(verb ->
                                sentence.children(verb, "nsubj").stream().anyMatch(CameBefore::isTold))
                        .isPresent();
    }

    private static boolean isTold(Token subject) {
        return has("told", subject.word());
    }

    private static boolean has(String wordClass, String word) {
        return WORDS.has(wordClass, word.toLowerCase(Locale.ROOT));
    }
}
