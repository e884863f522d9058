package org.sayso.cli.text;

/** A text on one line, safe on a terminal: white space folded, control and direction characters shown as a visible sign. */
public final class OneLine {

    private OneLine() {}

    public static String of(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]", "\ufffd")
                .strip();
    }
}
