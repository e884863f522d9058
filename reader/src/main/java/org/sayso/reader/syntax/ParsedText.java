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

    /** The sentence that holds the start of this span. */
    public Optional<Sentence> sentenceAt(Span span) {
        return sentences.stream()
                .filter(s -> s.span().start() <= span.start()
                        && span.start() < s.span().end())
                .findFirst();
    }

    public String slice(Span span) {
        return text.slice(span);
    }
}
