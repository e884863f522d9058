package org.sayso.reader.certainty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.Certainty;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.reader.certainty.Change.OnPolarity;
import org.sayso.reader.syntax.Token;

/**
 * Where the walk up the parse ends: at the edge of what the innermost source of the chain says, or at the root where the outlet itself speaks.
 *
 * @param innermost null for the outlet's own word
 */
record Context(@Nullable Attribution innermost) {

    boolean holds(Token token) {
        return innermost == null || innermost.holds(token.span());
    }

    /** How the innermost source, by its cue and the stance toward it, holds what it says. */
    Standing standing(Clause clause, Token edge, Signatures signatures) {
        if (innermost == null) {
            return Standing.PLAIN;
        }
        Span cue = innermost.cue();
        if (innermost.stance() == Stance.DENIES) {
            return Standing.PLAIN.withPolarity(OnPolarity.NEGATIVE, cue, "stance:denies");
        }
        if (innermost.stance() == Stance.CANNOT_VERIFY) {
            return Standing.PLAIN.capped(Certainty.UNKNOWN, cue, "stance:cannot-verify");
        }
        return cue == null ? Standing.PLAIN : ofCue(clause, edge, cue, signatures);
    }

    private static Standing ofCue(Clause clause, Token edge, Span cue, Signatures signatures) {
        Optional<Token> head = clause.head(edge).filter(h -> cue.overlaps(h.span()));
        if (head.isPresent()) {
            String complement = Complement.of(clause, edge);
            Optional<Effect> effect = signatures.of(head.get(), complement);
            if (effect.isPresent()) {
                return effect.get().on(Standing.PLAIN, head.get());
            }
        }
        List<Token> words = clause.sentence().tokens().stream()
                .filter(t -> cue.contains(t.span()))
                .toList();
        for (Token word : words) {
            Optional<Effect> effect =
                    signatures.of(word, Complement.THAT).filter(e -> !e.name().equals("presupposed"));
            if (effect.isPresent()) {
                return effect.get().on(Standing.PLAIN, word);
            }
        }
        return Standing.PLAIN;
    }

    /** The cue tells a report of the past, so that a "would" in it is a plain future. */
    boolean isPastReport() {
        return innermost != null && innermost.stance() != Stance.DENIES && innermost.cue() != null;
    }
}
