package org.sayso.model;

import java.util.Arrays;

/**
 * A text whose positions are counted in Unicode code points, and the one bridge to Java's UTF-16 indexes.
 *
 * <p>Texts without supplementary characters (nearly all) carry no table. Immutable.
 */
public final class CodePointText {

    private static final int[] IDENTITY = {};

    private final String string;
    /* charIndexes[i] is the UTF-16 index of code point i, with one more entry for the end; empty where the two counts are the same. */
    private final int[] charIndexes;

    private CodePointText(String string, int[] charIndexes) {
        this.string = string;
        this.charIndexes = charIndexes;
    }

    public static CodePointText of(String string) {
        int codePoints = string.codePointCount(0, string.length());
        if (codePoints == string.length()) {
            return new CodePointText(string, IDENTITY);
        }
        int[] indexes = new int[codePoints + 1];
        int at = 0;
        for (int i = 0; i < codePoints; i++) {
            indexes[i] = at;
            at += Character.charCount(string.codePointAt(at));
        }
        indexes[codePoints] = string.length();
        return new CodePointText(string, indexes);
    }

    public String string() {
        return string;
    }

    /** Number of code points. */
    public int length() {
        return isIdentity() ? string.length() : charIndexes.length - 1;
    }

    /** The span between two UTF-16 indexes of {@link #string()}. An index inside a surrogate pair is moved back to the pair's start. */
    public Span spanOfChars(int charStart, int charEnd) {
        return new Span(codePointOf(charStart), codePointOf(charEnd));
    }

    /** UTF-16 index of a code-point offset; {@code length()} gives the end of the string. */
    public int charIndex(int codePointOffset) {
        if (codePointOffset < 0 || codePointOffset > length()) {
            throw new IndexOutOfBoundsException(
                    "offset " + codePointOffset + " in a text of " + length() + " code points");
        }
        return isIdentity() ? codePointOffset : charIndexes[codePointOffset];
    }

    public String slice(Span span) {
        return string.substring(charIndex(span.start()), charIndex(span.end()));
    }

    /** True where both ends of the span lie in this text. */
    public boolean holds(Span span) {
        return span.end() <= length();
    }

    private int codePointOf(int charIndex) {
        if (charIndex < 0 || charIndex > string.length()) {
            throw new IndexOutOfBoundsException("index " + charIndex + " in a text of " + string.length() + " chars");
        }
        if (isIdentity()) {
            return charIndex;
        }
        int found = Arrays.binarySearch(charIndexes, charIndex);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isIdentity() {
        return charIndexes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePointText that && string.equals(that.string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    @Override
    public String toString() {
        return string;
    }
}
