package org.sayso.reader.event.argument;

import org.sayso.reader.syntax.Token;

/**
 * A noun phrase in a grammatical slot of a trigger, before any role.
 *
 * @param slot {@code subject}, {@code object} (both logical: of the passive turned round), {@code bare-subject} (subject of a past form without
 *     auxiliary and object, as in headlines), {@code possessor}, {@code modifier}, {@code target} (what a verb says the event met),
 *     {@code holder} (of whom a predicate is said), {@code doer} (of the deed by which something came about), or a preposition
 * @param head of the noun phrase
 * @param pattern the construction that led to it, as shown to a reviewer
 */
public record Filler(String slot, Token head, String pattern) {

    public static final String SUBJECT = "subject";
    public static final String BARE_SUBJECT = "bare-subject";
    public static final String OBJECT = "object";
    public static final String POSSESSOR = "possessor";
    public static final String MODIFIER = "modifier";
    public static final String TARGET = "target";
    public static final String HOLDER = "holder";
    public static final String DOER = "doer";

    Filler as(String otherSlot, String otherPattern) {
        return new Filler(otherSlot, head, otherPattern);
    }

    boolean isSubject() {
        return slot.equals(SUBJECT) || slot.equals(BARE_SUBJECT);
    }
}
