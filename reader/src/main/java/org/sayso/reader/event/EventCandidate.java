package org.sayso.reader.event;

import java.util.List;
import java.util.Map;
import org.sayso.model.Because;
import org.sayso.model.EventType;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * An event as far as its own sentence tells: trigger, type and arguments, before time, place, quantity and certainty.
 *
 * @param head the token that carries the trigger in the tree
 * @param trigger the word or particle verb
 * @param because what decided type and arguments
 */
public record EventCandidate(
        Sentence sentence,
        Token head,
        Span trigger,
        EventType type,
        Map<Role, List<Span>> arguments,
        List<Because> because) {

    public EventCandidate {
        arguments = Map.copyOf(arguments);
        because = List.copyOf(because);
    }
}
