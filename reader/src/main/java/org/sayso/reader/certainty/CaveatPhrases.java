package org.sayso.reader.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Finds in one sentence the phrases that say a source was not, or could not be, checked. */
final class CaveatPhrases {

    /*
     * "could not be independently verified", "impossible to verify", "no confirmation": an obstacle shortly before a word of verifying.
     * "even if the clip is authentic", "if confirmed": a condition on the source's truth.
     * Gets wrong: a source that denies having verified something else in the same sentence.
     */

    private static final int REACH = 8;

    private final CaveatWords words;

    CaveatPhrases(CaveatWords words) {
        this.words = words;
    }

    List<Span> in(Sentence sentence) {
        List<Span> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (words.has("verify", token)) {
                obstacleBefore(sentence, token).ifPresent(o -> found.add(Span.covering(o.span(), token.span())));
            }
            if (Clause.is(token, "if")) {
                authenticAfter(sentence, token)
                        .ifPresent(end ->
                                found.add(Span.covering(start(sentence, token).span(), end.span())));
            }
        }
        return found;
    }

    private Optional<Token> obstacleBefore(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.index() < verb.index() && t.index() >= verb.index() - REACH)
                .filter(t -> words.has("obstacle", t))
                .reduce((first, last) -> last);
    }

    private Optional<Token> authenticAfter(Sentence sentence, Token conjunction) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > conjunction.index() && t.index() <= conjunction.index() + REACH)
                .takeWhile(t -> !t.word().equals(","))
                .filter(t -> words.has("authentic", t))
                .findFirst();
    }

    private static Token start(Sentence sentence, Token conjunction) {
        boolean even = conjunction.index() > 0 && Clause.is(sentence.token(conjunction.index() - 1), "even");
        return even ? sentence.token(conjunction.index() - 1) : conjunction;
    }
}
