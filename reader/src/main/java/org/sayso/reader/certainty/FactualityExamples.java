package org.sayso.reader.certainty;

import java.util.Optional;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Makes {@link FactualityExample}s of words in parsed texts, as the author holds them. Thread-safe. */
public final class FactualityExamples {

    private final Signatures signatures = new Signatures();
    private final Words words = new Words();

    /** The word that this span names; empty where the span starts in no sentence. */
    public Optional<FactualityExample> of(ParsedText text, Span span) {
        return text.sentenceAt(span).map(sentence -> example(sentence, head(sentence, span)));
    }

    private FactualityExample example(Sentence sentence, Token word) {
        Standing standing = new Propagation(signatures, words, new Clause(sentence), new Context(null)).of(word);
        String governor = sentence.head(word).map(Token::lemma).orElse("");
        return FactualityExample.of(FactualityFeatures.of(sentence, word, standing), governor, standing.polarity());
    }

    private static Token head(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .filter(t -> t.head() < 0 || !sentence.token(t.head()).span().overlaps(span))
                .findFirst()
                .orElse(sentence.token(0));
    }
}
