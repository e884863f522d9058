package org.sayso.desk.wording;

import org.sayso.model.EventType;

/** Names of the exchange format as plain words. */
public final class Words {

    private Words() {}

    /** {@code air-strike} becomes {@code air strike}. */
    public static String of(EventType type) {
        return plain(type.wire());
    }

    public static String plain(String wire) {
        return wire.replace('-', ' ');
    }

    /** On one line, cut at a word where it is longer than this many code points. */
    public static String shortened(String text, int longest) {
        String line = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        int space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
