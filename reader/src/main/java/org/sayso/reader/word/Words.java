package org.sayso.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Cuts a sentence's tokens at hyphens, slashes and changes from letter to digit. Works in time linear in the sentence. */
public final class Words {

    private static final Pattern PIECE = Pattern.compile("\\d{1,3}+(?:,\\d{3})++(?:\\.\\d++)?"
            + "|(?<!\\d\\.)\\d++\\.\\d++(?!\\.\\d)"
            + "|\\d++(?:(?:st|nd|rd|th|s)(?!\\p{L}))?"
            + "|[\\p{L}\\p{M}]++|['’]s(?!\\p{L})|[-‐‑‒–—−]++|\\S");

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("a.m.", "am"),
            Map.entry("a.m", "am"),
            Map.entry("p.m.", "pm"),
            Map.entry("p.m", "pm"),
            Map.entry("b.c.", "bc"),
            Map.entry("b.c", "bc"),
            Map.entry("bce", "bc"),
            Map.entry("b.c.e.", "bc"),
            Map.entry("o'clock", "oclock"),
            Map.entry("o’clock", "oclock"));

    private Words() {}

    /** The words of one sentence, in order. */
    public static List<Word> of(ParsedText text, Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            addPieces(words, token, text.slice(token.span()));
        }
        return words;
    }

    private static void addPieces(List<Word> words, Token token, String raw) {
        String whole = WHOLE.get(raw.toLowerCase(Locale.ROOT));
        if (whole != null) {
            words.add(new Word(whole, token.span(), token));
            return;
        }
        Matcher pieces = PIECE.matcher(raw);
        int codePoint = 0;
        int at = 0;
        while (pieces.find()) {
            codePoint += raw.codePointCount(at, pieces.start());
            int length = raw.codePointCount(pieces.start(), pieces.end());
            int start = token.span().start() + codePoint;
            words.add(new Word(normal(pieces.group()), new Span(start, start + length), token));
            codePoint += length;
            at = pieces.end();
        }
    }

    private static String normal(String piece) {
        int first = piece.codePointAt(0);
        if ("-‐‑‒–—−".indexOf(first) >= 0) {
            return "-";
        }
        return piece.equals("’s") || piece.equals("'s") ? "'s" : piece.toLowerCase(Locale.ROOT);
    }
}
