package org.sayso.reader.corenlp;

import java.util.Arrays;

/**
 * Which line breaks of a text end a paragraph.
 *
 * <p>In most reports each line is a paragraph, a headline or a caption. In hard-wrapped ones (old wire copy, plain-text mail) lines are broken at
 * some 60 to 100 characters and only an empty line ends a paragraph: the single breaks inside are turned into spaces, so that no sentence is cut.
 * Offsets do not change: every character is replaced by one character.
 */
final class LineBreaks {

    /* A text is taken as hard-wrapped when it has this many lines inside paragraphs, most of them long and of like length. */
    private static final int FEWEST_WRAPPED_LINES = 6;
    private static final int SHORTEST_WRAPPED_LINE = 50;
    private static final int LONGEST_WRAPPED_LINE = 110;
    private static final double LEAST_SHARE = 0.8;

    /* In UTF-16 units: some four hundred words. The longest sentence of five hundred news reports has a third of that. */
    private static final int LONGEST_SENTENCE = 2400;

    private final String text;
    private final int[] paragraphStarts;

    private LineBreaks(String text, int[] paragraphStarts) {
        this.text = text;
        this.paragraphStarts = paragraphStarts;
    }

    static LineBreaks of(String original) {
        char[] chars = original.toCharArray();
        boolean wrapped = isHardWrapped(original);
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\u00a0' || chars[i] == '\u202f' || chars[i] == '\ufeff' || chars[i] == '\u200b') {
                chars[i] = ' ';
            } else if (chars[i] == '\r') {
                chars[i] = i + 1 < chars.length && chars[i + 1] == '\n' ? ' ' : '\n';
            } else if (chars[i] == '\u2028' || chars[i] == '\u2029' || chars[i] == '\u0085') {
                chars[i] = '\n';
            }
        }
        if (wrapped) {
            joinWrappedLines(chars);
        }
        int[] starts = starts(new String(chars));
        cutEndlessSentences(chars);
        return new LineBreaks(new String(chars), starts);
    }

    /**
     * The text with every break that ends no paragraph made a space, and with breaks in sentences that do not end; as long as the original,
     * character by character.
     */
    String sameLengthText() {
        return text;
    }

    /** Number of the paragraph, from 0, that holds this UTF-16 index. */
    int paragraphAt(int charIndex) {
        int found = Arrays.binarySearch(paragraphStarts, charIndex);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean isHardWrapped(String text) {
        String[] lines = text.split("\n", -1);
        int inside = 0;
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            int length = lines[i].strip().length();
            if (length > 0 && !lines[i + 1].isBlank()) {
                inside++;
                if (length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE) {
                    wrapped++;
                }
            }
        }
        return inside >= FEWEST_WRAPPED_LINES && wrapped >= LEAST_SHARE * inside;
    }

    /* A parser's time grows with the square of a sentence's length; nobody writes sentences as long as these, but tables and broken files have them. */
    private static void cutEndlessSentences(char[] chars) {
        int start = 0;
        for (int i = 0; i < chars.length; i++) {
            boolean blank = chars[i] == ' ' || chars[i] == '\t';
            if (chars[i] == '\n' || blank && i > 0 && ".?!".indexOf(chars[i - 1]) >= 0) {
                start = i + 1;
            } else if (blank && i - start >= LONGEST_SENTENCE) {
                chars[i] = '\n';
                start = i + 1;
            }
        }
    }

    private static void joinWrappedLines(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\n' && !isBlankBefore(chars, i) && !isBlankAfter(chars, i)) {
                chars[i] = ' ';
            }
        }
    }

    private static boolean isBlankBefore(char[] chars, int at) {
        int i = at - 1;
        while (i >= 0 && chars[i] == ' ') {
            i--;
        }
        return i < 0 || chars[i] == '\n';
    }

    private static boolean isBlankAfter(char[] chars, int at) {
        int i = at + 1;
        while (i < chars.length && chars[i] == ' ') {
            i++;
        }
        return i == chars.length || chars[i] == '\n';
    }

    private static int[] starts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[count++] = i + 1;
            }
        }
        return starts;
    }
}
