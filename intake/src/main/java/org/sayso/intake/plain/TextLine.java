package org.sayso.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text that is not blank.
 *
 * @param text without white space at its ends, no-break spaces as spaces: for looking at, not for counting offsets
 * @param first true for the first line of the text
 */
record TextLine(String text, boolean first) {

    private static final Pattern BAR = Pattern.compile("\\s+[|·•]\\s+|\\t+|\\s{3,}");
    private static final int LONGEST_HEAD_LINE = 400;

    /** The first lines of a text that are not blank, at most so many. */
    static List<TextLine> head(String text, int atMost) {
        List<TextLine> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length() && lines.size() < atMost) {
            int end = endOfLine(text, at);
            add(lines, text.substring(at, Math.min(end, at + LONGEST_HEAD_LINE)));
            at = end + 1;
        }
        return lines;
    }

    /** The last lines of a text that are not blank, at most so many, the last first. */
    static List<TextLine> tail(String text, int atMost) {
        List<TextLine> lines = new ArrayList<>();
        int end = text.length();
        while (end > 0 && lines.size() < atMost) {
            int start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
            add(lines, text.substring(Math.max(start, end - LONGEST_HEAD_LINE), end));
            end = start - 1;
        }
        return lines.stream().map(line -> new TextLine(line.text(), false)).toList();
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static void add(List<TextLine> lines, String raw) {
        String text = raw.replace('\u00A0', ' ').strip();
        if (!text.isEmpty()) {
            lines.add(new TextLine(text, lines.isEmpty()));
        }
    }

    /** What stands between bars, dots or wide gaps: {@code Xinhua | Updated: 2017-09-15}. */
    List<String> parts() {
        return BAR.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    }
}
