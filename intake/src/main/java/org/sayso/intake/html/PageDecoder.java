package org.sayso.intake.html;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.text.DecodedText;
import org.sayso.intake.text.TextDecoder;
import org.sayso.intake.text.UndecodableException;

/**
 * Decodes the bytes of a page. Headers and meta elements lie, so the bytes are asked first: valid UTF-8 is UTF-8 whatever the page says. Then the
 * declared encoding is tried, with the substitutions of the WHATWG Encoding Standard (ISO-8859-1 is read as windows-1252). A page with a few broken bytes
 * among thousands, as comment boxes and ad scripts leave them, is read with U+FFFD in their place; a page that fits nothing is refused.
 */
public final class PageDecoder {

    /** @param note what a reader should know of the decoding; null where every byte had a meaning */
    public record Decoded(String text, @Nullable String note) {}

    private static final int HEAD = 4096;
    private static final int BROKEN_ONE_IN = 1000;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'])([a-z0-9_:.\\-]{2,40})");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)<html[^>]{0,500}\\blang\\s*=\\s*[\"']?([a-z]{2})");
    /* For pages in these languages that declare nothing, the HTML Standard's own fallback is windows-1252. */
    private static final Set<String> WESTERN = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "no", "fi", "ca", "id", "ms", "is", "ga", "gl",
            "eu");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PageDecoder() {}

    /** @throws UndecodableException where the bytes fit no encoding that is known for certain */
    public static Decoded decode(byte[] bytes, @Nullable Charset carrier) throws UndecodableException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Charset declared = declared(head)
                .or(() -> Optional.ofNullable(carrier))
                .or(() -> byLanguage(head))
                .orElse(null);
        try {
            DecodedText exact = TextDecoder.decode(bytes, declared);
            return new Decoded(exact.text(), null);
        } catch (UndecodableException e) {
            return lenient(bytes, declared, e);
        }
    }

    private static Decoded lenient(byte[] bytes, @Nullable Charset declared, UndecodableException refused)
            throws UndecodableException {
        for (Charset encoding : declared == null
                ? new Charset[] {StandardCharsets.UTF_8}
                : new Charset[] {StandardCharsets.UTF_8, declared}) {
            String text = replaced(bytes, encoding);
            long broken = text.chars().filter(c -> c == '\uFFFD' || c == 0).count();
            if (broken * BROKEN_ONE_IN <= text.length()) {
                return new Decoded(
                        text.replace('\0', ' '),
                        broken + " broken characters in " + encoding.name() + ", shown as U+FFFD");
            }
        }
        throw refused;
    }

    private static String replaced(byte[] bytes, Charset encoding) {
        try {
            return encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces throws nothing", e);
        }
    }

    private static Optional<Charset> declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** The encoding that a label means on the web. */
    public static Optional<Charset> named(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "shift_jis", "shift-jis", "x-sjis" -> "windows-31j";
            case "iso-8859-9" -> "windows-1254";
            case "tis-620", "iso-8859-11" -> "x-windows-874";
            default -> label;
        };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byLanguage(String head) {
        Matcher matcher = LANGUAGE.matcher(head);
        boolean western = matcher.find() && WESTERN.contains(matcher.group(1).toLowerCase(Locale.ROOT));
        return western ? Optional.of(WINDOWS_1252) : Optional.empty();
    }
}
