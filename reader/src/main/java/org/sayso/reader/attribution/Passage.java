package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;

/** A parsed report with what the cue rules look up again and again: trees and quotations. Immutable. */
record Passage(ParsedText text, List<SentenceTree> trees, Quotations quotations) {

    static Passage of(ParsedText text) {
        List<SentenceTree> trees = new ArrayList<>(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            trees.add(SentenceTree.of(sentence));
        }
        return new Passage(text, List.copyOf(trees), Quotations.in(text.text()));
    }

    String slice(Span span) {
        return text.slice(span);
    }

    /** The tree of the sentence that holds this offset, or of the last one before it; never fails where there is a sentence. */
    SentenceTree treeAt(int offset) {
        int low = 0;
        int high = trees.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (trees.get(middle).sentence().span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return trees.get(low);
    }
}
