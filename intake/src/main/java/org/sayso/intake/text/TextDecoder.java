package org.sayso.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes whose encoding is certain and refuses the others.
 *
 * <p>Certain is, in this order: a byte order mark; valid UTF-8; UTF-16 without a mark, told by where its zero bytes lie; an encoding that somebody
 * declared and in which every byte means something. There is no guessing by letter frequency: half a million bytes of windows-1251 read as
 * windows-1252 raise no error and are garbage.
 */
public final class TextDecoder {

    private static final String ADVICE = "save it as UTF-8 or say its encoding (--encoding windows-1252)";

    private TextDecoder() {}

    /**
     * @param declared by a person or the carrier; used where the bytes are neither marked nor UTF
     * @throws UndecodableException where the bytes are binary, broken, or in an encoding that nobody named
     */
    public static DecodedText decode(byte[] bytes, @Nullable Charset declared) throws UndecodableException {
        Optional<String> binary = BinaryKinds.kindOf(bytes);
        if (binary.isPresent()) {
            throw new UndecodableException("is no text but " + binary.get(), "convert it to text, HTML or PDF first");
        }
        DecodedText decoded = decodeText(bytes, declared);
        refuseControlCharacters(decoded.text());
        return decoded;
    }

    private static DecodedText decodeText(byte[] bytes, @Nullable Charset declared) throws UndecodableException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Charset> wide = Utf16Shape.of(bytes);
        Charset first = wide.orElse(StandardCharsets.UTF_8);
        Optional<String> text = strictly(bytes, 0, first);
        if (text.isPresent()) {
            return new DecodedText(text.get(), first);
        }
        if (declared != null) {
            Optional<String> asDeclared = strictly(bytes, 0, declared);
            if (asDeclared.isPresent()) {
                return new DecodedText(asDeclared.get(), declared);
            }
            throw new UndecodableException(
                    "is not " + declared.name() + " as declared (" + firstBroken(bytes, 0, declared) + ")", ADVICE);
        }
        throw new UndecodableException(
                "is not valid UTF-8 (" + firstBroken(bytes, 0, first) + ") and names no encoding", ADVICE);
    }

    private static DecodedText marked(byte[] bytes, ByteOrderMark mark) throws UndecodableException {
        Optional<String> text = strictly(bytes, mark.length(), mark.encoding());
        if (text.isEmpty()) {
            throw new UndecodableException(
                    "starts with the mark of " + mark.encoding().name() + " but is not ("
                            + firstBroken(bytes, mark.length(), mark.encoding()) + ")",
                    "get an undamaged copy");
        }
        return new DecodedText(text.get(), mark.encoding());
    }

    /** The bytes from {@code offset} in that encoding, or nothing where one byte does not fit. */
    public static Optional<String> strictly(byte[] bytes, int offset, Charset encoding) {
        try {
            CharBuffer decoded = decoder(encoding).decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String firstBroken(byte[] bytes, int offset, Charset encoding) {
        CharsetDecoder decoder = decoder(encoding);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        int at = Math.min(in.position(), bytes.length - 1);
        return String.format(Locale.ROOT, "byte 0x%02X at offset %d", bytes[at], at);
    }

    /* Text has tabs, line ends, form feeds and, from old terminals, an escape or a control-Z; one other in a hundred is no text. */
    private static void refuseControlCharacters(String text) throws UndecodableException {
        long strange = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(c) < 0)
                .count();
        if (strange * 100 > text.length() || text.indexOf('\0') >= 0) {
            throw new UndecodableException(
                    "is a binary file (control characters)", "convert it to text, HTML or PDF first");
        }
    }
}
