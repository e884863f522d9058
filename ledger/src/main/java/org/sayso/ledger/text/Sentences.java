package org.sayso.ledger.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Finds the sentence around a span, to be shown as a quotation.
 *
 * <p>An empty line always ends a sentence; so does a line break before anything but a lower-case letter. Abbreviations with a full stop before a
 * capital ("Gen. Smith") may cut a quotation short; no value rests on it.
 */
public final class Sentences {

    /* In UTF-16 units. The iterator goes back to the start of its text for each question, so it gets long texts in stretches, with something before and after. */
    private static final int STRETCH = 20_000;
    private static final int BESIDE = 2_000;

    private final CodePointText text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private int stretch = -1;
    private int stretchStart;

    public Sentences(CodePointText text) {
        this.text = text;
    }

    private void lookAt(int at) {
        if (at / STRETCH != stretch) {
            stretch = at / STRETCH;
            stretchStart = Math.max(0, stretch * STRETCH - BESIDE);
            int end = Math.min(text.string().length(), (stretch + 1) * STRETCH + BESIDE);
            breaks.setText(text.string().substring(stretchStart, end));
        }
    }

    /** The sentence that holds the start of this span, without white space at its ends. */
    public Span around(Span span) {
        int at =
                Math.min(text.charIndex(span.start()), Math.max(0, text.string().length() - 1));
        lookAt(at);
        int inside = at - stretchStart;
        int start = at == 0 ? 0 : stretchStart + (breaks.isBoundary(inside) ? inside : breaks.preceding(inside));
        int end = text.string().isEmpty() ? 0 : stretchStart + breaks.following(inside);
        start = Math.max(start, lineStart(at, start));
        end = Math.min(lineEnd(at, end), Math.max(end, text.charIndex(span.end())));
        return trimmed(start, Math.max(end, at));
    }

    private int lineStart(int at, int least) {
        for (int i = at - 1; i >= least; i--) {
            if (endsSentence(i)) {
                return i + 1;
            }
        }
        return least;
    }

    private int lineEnd(int at, int most) {
        for (int i = at; i < most; i++) {
            if (endsSentence(i)) {
                return i;
            }
        }
        return most;
    }

    private boolean endsSentence(int i) {
        String string = text.string();
        if (string.charAt(i) != '\n') {
            return false;
        }
        for (int next = i + 1; next < string.length(); next++) {
            char c = string.charAt(next);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return true;
    }

    private Span trimmed(int start, int end) {
        String string = text.string();
        int from = start;
        int to = end;
        while (from < to && isBlank(string.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(string.charAt(to - 1))) {
            to--;
        }
        return text.spanOfChars(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
