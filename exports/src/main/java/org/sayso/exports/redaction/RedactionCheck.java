package org.sayso.exports.redaction;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks through what is about to go out, whatever its format, for anything that gives a protected name away: as it stands, and with the escapes of JSON,
 * HTML and addresses undone.
 */
public final class RedactionCheck {

    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\[nrt]");
    private static final Pattern HTML_ESCAPE = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

    private final Redaction redaction;
    private final Set<String> frame;

    private RedactionCheck(Redaction redaction, Set<String> frame) {
        this.redaction = redaction;
        this.frame = frame;
    }

    /** @param frame what the format would write of the same without any text: its own words only sound like a name, and give nobody away */
    public static RedactionCheck of(Redaction redaction, String frame) {
        Set<String> words =
                Letters.words(frame).stream().map(Letters.Word::folded).collect(Collectors.toUnmodifiableSet());
        return new RedactionCheck(redaction, words);
    }

    /** @throws RedactionException where a protected name still stands; the message says where, and what gives it away */
    public void refuse(String text) {
        for (String view : List.of(text, json(text), html(text), address(text))) {
            redaction.find(view, frame).ifPresent(words -> {
                throw new RedactionException(
                        "nothing was handed over: “" + words
                                + "” would still give a protected name away; give it as another name in the redaction file, or another pseudonym");
            });
        }
    }

    private static String json(String text) {
        return JSON_ESCAPE
                .matcher(text)
                .replaceAll(match -> match.group(1) == null
                        ? " "
                        : Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    private static String html(String text) {
        return HTML_ESCAPE.matcher(text).replaceAll(match -> {
            int code = parsed(match.group(2), match.group(1).isEmpty() ? 10 : 16);
            return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : " ";
        });
    }

    private static int parsed(String digits, int radix) {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String address(String text) {
        try {
            return URLDecoder.decode(
                    text.replace("%%", "% ").replaceAll("%(?![0-9a-fA-F]{2})", " "), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
