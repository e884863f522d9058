package org.sayso.reader.coding;

import java.util.Optional;
import org.sayso.model.Span;

/**
 * The main action of a sentence.
 *
 * @param cameo two to four digits (CAMEO, Schrodt 2012)
 * @param trigger the word that tells it
 * @param source the phrase that names who acts; empty where the sentence names no actor
 * @param target the phrase that names whom it is directed at; empty where the sentence names no other actor
 * @param mutual true where both act alike, so that users of CAMEO expect it in both directions: talks, an agreement between two
 */
public record CodedAction(
        ActionType type, String cameo, Span trigger, Optional<Span> source, Optional<Span> target, boolean mutual) {

    /** True where two actors are named: only then do the coders of political events speak of an event. */
    public boolean isBetweenActors() {
        return source.isPresent() && target.isPresent();
    }
}
