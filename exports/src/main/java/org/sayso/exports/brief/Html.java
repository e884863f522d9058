package org.sayso.exports.brief;

import org.jspecify.annotations.Nullable;
import org.sayso.exports.Wording;

/** Text made safe for a page. */
final class Html {

    private Html() {}

    /** Escaped; characters that turn the direction of what follows are shown to have an end. */
    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (!isControl(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isControl(int point) {
        boolean turns = point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
        return turns || point < 0x20 && point != '\n' && point != '\t' || point >= 0xfdd0 && point <= 0xfdef;
    }

    /** A name or quotation from a report, in a direction of its own. */
    static String apart(@Nullable String text) {
        return "<bdi>" + text(text == null ? "" : Wording.oneLine(text)) + "</bdi>";
    }

    /** An address that a click may follow; anything but http and https is shown as text. */
    static String address(String url) {
        boolean safe = url.startsWith("http://") || url.startsWith("https://");
        return safe
                ? "<a href=\"" + text(url) + "\" rel=\"noreferrer\">" + text(url) + "</a>"
                : "<span class=url>" + text(url) + "</span>";
    }
}
