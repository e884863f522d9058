package org.sayso.evaluation.disagreement;

import org.sayso.ledger.text.Sentences;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/** The sentence of a trigger, as the ledger quotes it. */
final class SentenceOf {

    private SentenceOf() {}

    static String words(GoldDocument document, Span trigger) {
        CodePointText text = CodePointText.of(document.text());
        return text.slice(new Sentences(text).around(trigger));
    }

    /** Whether a span stands in the sentence of a trigger. */
    static boolean holds(GoldDocument document, Span span, Span trigger) {
        Span sentence = new Sentences(CodePointText.of(document.text())).around(trigger);
        return span.start() >= sentence.start() && span.end() <= sentence.end();
    }
}
