package org.sayso.desk.drawing;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * Writes one SVG drawing. Every text and every value of an attribute is escaped, so that no words of a report can become a part of the page;
 * looks come from classes in the style sheet.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Svg() {}

    /**
     * A drawing of so many units; it is as wide as its place in the page.
     *
     * @param described what it shows, for those who do not see it
     */
    static Svg drawing(String cssClass, double width, double height, String described) {
        return of(cssClass, width, height, "role", "img", "aria-label", described);
    }

    /** As {@link #drawing}, but with links in it, which must stay reachable. */
    static Svg linked(String cssClass, double width, double height, String described) {
        return of(cssClass, width, height, "role", "group", "aria-label", described);
    }

    /** Stretched to whatever room it has, and without words: those beside it say the same. */
    static Svg stretched(String cssClass, double width, double height) {
        return of(cssClass, width, height, "preserveAspectRatio", "none", "aria-hidden", "true");
    }

    private static Svg of(String cssClass, double width, double height, Object... further) {
        String box = "0 0 " + number(width) + " " + number(height);
        Object[] own = {"class", cssClass, "viewBox", box};
        return new Svg()
                .open(
                        "svg",
                        Stream.concat(Arrays.stream(own), Arrays.stream(further))
                                .toArray());
    }

    /** @param attributes name, value, name, value ...; numbers are written with two digits at most */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String words) {
        escape(words);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds only words. */
    Svg words(String element, String words, Object... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** The drawing; closes whatever is still open. */
    String done() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? String.valueOf(hundredths / 100)
                : BigDecimal.valueOf(hundredths, 2).toString();
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Object value = attributes[i + 1];
            escape(value instanceof Number number ? number(number.doubleValue()) : value.toString());
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (c >= 0x20 || c == '\n' || c == '\t') {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
