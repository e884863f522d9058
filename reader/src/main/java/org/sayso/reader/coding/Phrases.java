package org.sayso.reader.coding;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/** The phrase that a head stands for, without its preposition, relative clauses and what is coordinated with it. */
final class Phrases {

    private Phrases() {}

    static Optional<Span> of(@Nullable Token head, SentenceTree tree) {
        if (head == null) {
            return Optional.empty();
        }
        BitSet words = tree.subtree(
                head,
                t -> t.head() == head.index() && SentenceTree.isOneOf(t.relation(), "case", "conj", "cc", "appos")
                        || SentenceTree.isOneOf(t.relation(), "acl", "advcl", "punct", "parataxis", "mark"));
        int first = head.index();
        while (first > 0 && words.get(first - 1)) {
            first--;
        }
        int last = head.index();
        while (words.get(last + 1)) {
            last++;
        }
        return Optional.of(new Span(
                tree.sentence().token(first).span().start(),
                tree.sentence().token(last).span().end()));
    }
}
