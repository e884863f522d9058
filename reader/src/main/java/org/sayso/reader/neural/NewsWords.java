package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/** The words and marks of a stretch of text: letters and digits with what stands between them ("St.Ives", "Reyes's"), and single marks. */
final class NewsWords {

    private static final Pattern WORD =
            Pattern.compile("\\w+(?:['’\\-.]\\w+)*|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private NewsWords() {}

    /** Those that lie between two offsets, which may lie outside the text. A word at the edges may be cut. */
    static List<Span> between(CodePointText text, int from, int to) {
        int start = text.charIndex(Math.max(0, from));
        int end = text.charIndex(Math.min(text.length(), to));
        Matcher matcher = WORD.matcher(text.string()).region(start, end);
        List<Span> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(text.spanOfChars(matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Position of the first word that ends after this offset; the number of words where none does. */
    static int firstTouching(List<Span> words, int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).end() <= offset) {
            at++;
        }
        return at;
    }
}
