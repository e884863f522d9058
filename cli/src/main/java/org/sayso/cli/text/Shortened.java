package org.sayso.cli.text;

/** A text cut to a length, with a sign that it was cut. */
public final class Shortened {

    private static final String CUT = "…";

    private Shortened() {}

    public static String to(int characters, String text) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters - 1)).stripTrailing() + CUT;
    }
}
