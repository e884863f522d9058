package org.sayso.reader.word;

import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * A run of letters, a number with its suffix, or a single sign: what time and number rules are written over.
 *
 * @param text in lower case; dashes of every kind are {@code -}, {@code a.m.} is {@code am}, {@code B.C.} is {@code bc}
 * @param span in the report's text
 * @param token the parser's token that it is (part of)
 */
public record Word(String text, Span span, Token token) {

    public boolean is(String other) {
        return text.equals(other);
    }

    /** True for a number in figures, whatever its suffix. */
    public boolean startsWithDigit() {
        return Character.isDigit(text.charAt(0));
    }

    /** True where the word begins with a capital in the text, as far as the token shows it. */
    public boolean isCapitalised() {
        return token.word().codePoints().anyMatch(Character::isUpperCase);
    }
}
