package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.reader.syntax.Token;

/**
 * Sources hidden in one word: "was reportedly killed", "the alleged bombardment".
 *
 * <p>An adverb takes its clause on both sides of itself, or the noun phrase that follows it; an adjective takes its noun with what hangs on it. An adverb
 * inside a cue ("the source reportedly said") belongs to that cue and makes none of its own.
 */
final class HedgeRule implements CueRule {

    private final CueLexicon lexicon;

    HedgeRule(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        for (Token token : tree.sentence().tokens()) {
            Optional<Stance> adverb = lexicon.hedgeAdverb(tree.word(token.index()));
            if (adverb.isPresent() && !leadsToCue(tree, token.index())) {
                adverb(tree, token, adverb.get(), found);
            }
            Optional<Stance> adjective = lexicon.hedgeAdjective(tree.word(token.index()));
            if (adjective.isPresent() && token.relation().equals("amod") && token.head() > token.index()) {
                adjective(tree, token, adjective.get(), found);
            }
        }
    }

    private boolean leadsToCue(SentenceTree tree, int adverb) {
        int next = adverb + 1;
        return next < tree.size()
                        && tree.token(next).isVerb()
                        && lexicon.verb(tree.token(next).lemma()).stream().anyMatch(v -> v.takes("c") && v.takes("q"))
                || adverb > 0
                        && tree.token(adverb - 1).isVerb()
                        && lexicon.verb(tree.token(adverb - 1).lemma()).stream()
                                .anyMatch(v -> v.takes("c") && v.takes("q"))
                        && !tree.token(adverb - 1).relation().startsWith("aux");
    }

    private static void adverb(SentenceTree tree, Token token, Stance stance, List<Draft> found) {
        int at = token.index();
        int head = token.head();
        List<Span> content = new ArrayList<>();
        boolean onVerb = head >= 0
                && (tree.token(head).isVerb()
                        || tree.child(head, "nsubj").isPresent()
                        || tree.child(head, "cop").isPresent());
        if (onVerb) {
            int from = clauseStart(tree, head, at);
            int to = clauseEnd(tree, head, at);
            ContentEdges.span(tree, from, at).ifPresent(content::add);
            ContentEdges.span(tree, at + 1, to).ifPresent(content::add);
        } else {
            int end = head > at ? tree.last(head) + 1 : tree.size();
            ContentEdges.span(tree, at + 1, end).ifPresent(content::add);
        }
        if (!content.isEmpty()) {
            found.add(new Draft(null, tree.span(at, at + 1), content, "hedge.adverb", stance, SourceKind.UNNAMED));
        }
    }

    private static int clauseStart(SentenceTree tree, int head, int adverb) {
        int from = Math.min(tree.first(head), adverb);
        Optional<Token> subject = tree.child(head, "nsubj").filter(s -> s.index() < adverb);
        for (int i = subject.map(Token::index).orElse(adverb) - 1; i >= from; i--) {
            String word = tree.word(i);
            boolean cuts = word.equals(";")
                    || word.equals(":")
                    || tree.token(i).relation().equals("mark") && tree.token(i).head() == head;
            if (cuts) {
                return i + 1;
            }
        }
        return from;
    }

    private static int clauseEnd(SentenceTree tree, int head, int adverb) {
        Token verb = tree.token(head);
        if (verb.head() < 0 || tree.last(head) < adverb) {
            return tree.size();
        }
        return tree.last(head) + 1;
    }

    private static void adjective(SentenceTree tree, Token token, Stance stance, List<Draft> found) {
        int end = tree.last(token.head()) + 1;
        for (int i = token.head() + 1; i < end; i++) {
            if (tree.word(i).equals(",")
                    || tree.isTag(i, "W")
                    || tree.isTag(i, "IN") && !tree.word(i).equals("of")) {
                end = i;
            }
        }
        ContentEdges.span(tree, token.index() + 1, end)
                .ifPresent(span -> found.add(
                        new Draft(null, token.span(), List.of(span), "hedge.adjective", stance, SourceKind.UNNAMED)));
    }
}
