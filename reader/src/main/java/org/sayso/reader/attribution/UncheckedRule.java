package org.sayso.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.reader.syntax.Token;

/**
 * What nobody could check: "the footage could not be independently verified", "it is impossible to verify whether P", "was unable to confirm P".
 *
 * <p>The content is what cannot be verified. The source is whoever cannot; where nobody is named and the outlet speaks of itself the kind is outlet.
 */
final class UncheckedRule implements CueRule {

    private static final int FARTHEST = 4;

    private final CueLexicon lexicon;
    private final SourcePhrases phrases;

    UncheckedRule(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new SourcePhrases(lexicon);
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        for (Token token : tree.sentence().tokens()) {
            if (token.isVerb() && lexicon.is("cannot-verb", token.lemma())) {
                Range group = VerbGroups.around(tree, token.index());
                if (token.tag().equals("VBN")
                        && VerbGroups.isNegated(tree, group)
                        && VerbGroups.holdsLemma(tree, group, Set.of("be"))) {
                    passive(tree, token, group, found);
                } else if (tree.isTag(token.index(), "VB")) {
                    impossible(tree, token, found);
                }
            }
        }
    }

    private void passive(SentenceTree tree, Token verb, Range group, List<Draft> found) {
        Optional<Range> subject = tree.child(verb.index(), "nsubj")
                .filter(s -> s.index() < group.from())
                .map(s -> phrases.before(tree, s.index(), group.from()));
        subject.flatMap(r -> ContentEdges.span(tree, r.from(), r.to()))
                .ifPresent(span -> found.add(new Draft(
                        null,
                        tree.span(group.from(), group.to()),
                        List.of(span),
                        "unchecked.passive",
                        Stance.CANNOT_VERIFY,
                        SourceKind.UNNAMED)));
    }

    private void impossible(SentenceTree tree, Token verb, List<Draft> found) {
        int adjective = -1;
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST); i--) {
            boolean negatedAble = (tree.word(i).equals("able") || tree.word(i).equals("possible"))
                    && (VerbGroups.isNegation(tree, i - 1)
                            || VerbGroups.isNegation(tree, i - 2)
                            || VerbGroups.isNegation(tree, i - 3));
            if (lexicon.is("cannot-adjective", tree.word(i)) || negatedAble) {
                adjective = i;
            }
        }
        if (adjective < 0) {
            return;
        }
        int at = adjective;
        Optional<Range> subject =
                tree.child(at, "nsubj").filter(s -> s.index() < at).map(s -> phrases.before(tree, s.index(), at));
        Optional<Span> holder = subject.filter(r -> !tree.word(r.from()).equals("it"))
                .flatMap(r -> ContentEdges.span(tree, r.from(), r.to()));
        int start = verb.index() + 1;
        if (tree.word(start).equals("whether") || tree.word(start).equals("if")) {
            start++;
        }
        ContentEdges.span(tree, start, tree.size())
                .ifPresent(span -> found.add(new Draft(
                        holder.orElse(null),
                        tree.span(at, verb.index() + 1),
                        List.of(span),
                        "unchecked.impossible",
                        Stance.CANNOT_VERIFY,
                        holder.isPresent() ? null : SourceKind.OUTLET)));
    }
}
