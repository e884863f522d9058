package org.sayso.reader.syntax;

import java.util.List;
import java.util.Optional;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * A report's text with its sentences, in order. Every span of a token lies in the text.
 *
 * @param text the report's own text, unchanged
 */
public record ParsedText(CodePointText text, List<Sentence> sentences) {

    public ParsedText {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds the start of this span. In logarithmic time. */
    public Optional<Sentence> sentenceAt(Span span) {
        int at = firstEndingAfter(span.start());
        return at < sentences.size() && sentences.get(at).span().start() <= span.start()
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    /** The sentences that overlap this span, in order. In logarithmic time. */
    public List<Sentence> sentencesOver(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < sentences.size() && sentences.get(to).span().overlaps(span)) {
            to++;
        }
        return sentences.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public String slice(Span span) {
        return text.slice(span);
    }
}
