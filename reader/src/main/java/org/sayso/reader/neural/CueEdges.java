package org.sayso.reader.neural;

import java.util.List;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Puts the end of a news attribution's cue where a phrase ends, where the encoder has marked half of an occasion and the content stands elsewhere.
 *
 * <p>Example: "[said in a] telephone interview." becomes "said in a telephone interview"; "[said in] a statement obtained by" becomes "said": PolNeAR takes the
 * occasion into the cue or leaves it, never half of it. Gets wrong: a preposition that belongs to the verb, with the content in front ("that is what she believes in").
 */
final class CueEdges {

    private static final int WIDEST_GAP = 3;
    private static final int LONGEST_SEARCH = 80;

    private final CodePointText text;

    CueEdges(CodePointText text) {
        this.text = text;
    }

    Span whole(Span cue, List<Span> content) {
        List<Span> words = NewsWords.between(text, cue.start(), cue.end() + LONGEST_SEARCH);
        int last = NewsWords.firstTouching(words, cue.end() - 1);
        int said = content.stream()
                .filter(c -> c.start() >= cue.end())
                .mapToInt(c -> NewsWords.firstTouching(words, c.start()))
                .min()
                .orElse(words.size());
        if (last < 1 || last >= words.size() || said <= last + 1) {
            return cue;
        }
        int end = last;
        if (is("where", words, last)) {
            end = last - 1;
        } else if (is("unfinished", words, last) && hasWhere(words, last)) {
            end = end(words, last, said);
        }
        return end == last ? cue : new Span(cue.start(), words.get(end).end());
    }

    private boolean is(String role, List<Span> words, int i) {
        return EdgeWords.is(role, text.slice(words.get(i)));
    }

    private boolean hasWhere(List<Span> words, int last) {
        for (int i = 1; i < last; i++) {
            if (is("where", words, i)) {
                return true;
            }
        }
        return false;
    }

    /* To the end of the phrase where that is near, else to before it. */
    private int end(List<Span> words, int last, int said) {
        int end = last + 1;
        while (end < words.size() && end <= last + WIDEST_GAP && end < said && goesOn(words, end)) {
            end++;
        }
        boolean closed = end < words.size()
                && (!isWord(words, end)
                        || end == said
                        || text.slice(words.get(end)).equalsIgnoreCase("that"));
        return closed ? end - 1 : beforePhrase(words, last);
    }

    private boolean goesOn(List<Span> words, int i) {
        return isWord(words, i) && !is("goes-on", words, i);
    }

    private boolean isWord(List<Span> words, int i) {
        return Character.isLetterOrDigit(text.slice(words.get(i)).codePointAt(0));
    }

    private int beforePhrase(List<Span> words, int last) {
        int end = last;
        while (end > 0 && (is("where", words, end) || is("unfinished", words, end))) {
            end--;
        }
        return end;
    }
}
