package org.sayso.reader.quantity;

import java.util.Locale;
import org.sayso.model.Quantity;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Tells whether a number belongs to another fate than the one asked for.
 *
 * <p>"6 civilians killed 35 injured": the 35 are the injured ones, though the parser makes them the object of "killed"; in "kills 5 injured 50" the
 * next number shows that the 5 are the dead. What it gets wrong: "killed 12 wounded soldiers", where they were wounded before.
 */
final class NeighbourFate {

    private static final WordTable WORDS = WordTable.load(NeighbourFate.class, "event-counts.txt");

    private NeighbourFate() {}

    static boolean takes(Quantity quantity, Sentence sentence, Token trigger) {
        if (!WORDS.has("fate", lower(trigger)) && !trigger.isVerb()) {
            return false;
        }
        int at = after(quantity, sentence);
        while (at < sentence.size() && WORDS.has("filler", lower(sentence.token(at)))) {
            at++;
        }
        return at < sentence.size()
                && at != trigger.index()
                && WORDS.has("fate", lower(sentence.token(at)))
                && sentence.token(at).isVerb()
                && !isFollowedByNumber(at, sentence)
                && !isModifier(sentence.token(at));
    }

    private static int after(Quantity quantity, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= quantity.span().end()) {
                return token.index();
            }
        }
        return sentence.size();
    }

    private static boolean isFollowedByNumber(int at, Sentence sentence) {
        return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("CD");
    }

    /* "12 wounded soldiers" */
    private static boolean isModifier(Token fate) {
        return fate.relation().equals("amod") && fate.head() > fate.index();
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
