package org.sayso.reader.coding;

import org.jspecify.annotations.Nullable;
import org.sayso.reader.syntax.Token;

/**
 * Who does an action and to whom, as words of its sentence.
 *
 * @param source head of the phrase that names who acts; null where none is an actor
 * @param target head of the phrase that names whom it is directed at; null where none is an actor
 */
record Parties(@Nullable Token source, @Nullable Token target) {

    Parties swapped() {
        return new Parties(target, source);
    }
}
