package org.sayso.reader.neural;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Lets what is said end where a phrase ends, where the encoder has broken off inside one: at an article, a preposition or in a name.
 *
 * <p>Example: "vowed [to] respond to the raid." becomes "to respond to the raid": the content goes on to the next mark, or to its own source or cue. Gets wrong: verbs
 * with a particle at the end ("the deal that he had asked for"), where the content then goes on too far.
 */
final class ContentEnds {

    private static final String MARKS = ".,;:?!\"”“()—–-";
    private static final int LONGEST_SEARCH = 400;
    private static final int LONGEST_WORD = 40;

    private final CodePointText text;

    ContentEnds(CodePointText text) {
        this.text = text;
    }

    Span whole(Span content, @Nullable Span source, @Nullable Span cue) {
        int from = Math.max(content.start(), content.end() - LONGEST_WORD);
        List<Span> words = NewsWords.between(text, from, content.end() + LONGEST_SEARCH);
        int last = NewsWords.firstTouching(words, content.end() - 1);
        if (last + 1 >= words.size() || !isBrokenOff(words, last)) {
            return content;
        }
        int own = Stream.of(source, cue)
                .filter(span -> span != null && span.end() > content.end())
                .mapToInt(span -> NewsWords.firstTouching(words, span.start()))
                .min()
                .orElse(words.size());
        int end = last + 1;
        while (end < own && end < words.size() && !MARKS.contains(word(words, end))) {
            end++;
        }
        boolean found = end > last + 1 && (end < words.size() || own == words.size() && isTextEnd(words));
        return found ? new Span(content.start(), words.get(end - 1).end()) : content;
    }

    private String word(List<Span> words, int i) {
        return text.slice(words.get(i));
    }

    private boolean isBrokenOff(List<Span> words, int last) {
        return EdgeWords.is("half-said", word(words, last)) || isCapital(words, last) && isCapital(words, last + 1);
    }

    private boolean isCapital(List<Span> words, int i) {
        return Character.isUpperCase(word(words, i).codePointAt(0));
    }

    private boolean isTextEnd(List<Span> words) {
        return words.getLast().end() == text.length();
    }
}
