package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.reader.syntax.Token;

/**
 * Passives that hide who says so: "the column is believed to have left", "it is said that P", "he was accused of P", "they were told that P".
 *
 * <p>The subject and the complement are the content; an agent ("by X") is the source. "Believed" without "is ... to" is certainty and no attribution.
 */
final class HiddenPassiveRule implements CueRule {

    private static final Set<String> ACCUSING = Set.of("accuse", "claim", "suspect", "blame", "criticize", "criticise");
    private static final Set<String> TELLING = Set.of("tell", "inform", "notify", "assure");
    private static final Set<String> DUMMIES = Set.of("it", "there");

    private final CueLexicon lexicon;
    private final SourcePhrases phrases;

    HiddenPassiveRule(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new SourcePhrases(lexicon);
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        for (Token token : tree.sentence().tokens()) {
            if (!token.tag().equals("VBN") && !token.tag().equals("VBD")) {
                continue;
            }
            Range group = VerbGroups.around(tree, token.index());
            boolean passive = hasBe(tree, group, token.index());
            boolean claimed = !passive
                    && token.lemma().equals("claim")
                    && tree.word(token.index() + 1).equals("by");
            boolean reduced = claimed
                    || !passive
                            && !token.lemma().equals("expect")
                            && token.tag().equals("VBN")
                            && tree.isTag(token.index() + 1, "TO")
                            && tree.isTag(token.index() - 1, "NN");
            if (passive || reduced) {
                propose(tree, token, group, passive, found);
            }
        }
    }

    private void propose(SentenceTree tree, Token token, Range group, boolean passive, List<Draft> found) {
        String lemma = token.lemma();
        int next = token.index() + 1;
        Optional<CueLexicon.PassiveCue> hidden = lexicon.passive(lemma);
        if (hidden.isPresent() && takesNext(tree, hidden.get(), next, passive)) {
            hidden(tree, token, group, hidden.get().stance(), found);
        } else if ((passive || tree.word(next).equals("by"))
                && ACCUSING.contains(lemma)
                && (tree.word(next).equals("of")
                        || tree.word(next).equals("for")
                        || tree.word(next).equals("by"))) {
            hidden(tree, token, group, Stance.ASSERTS, found);
        } else if (passive
                && TELLING.contains(lemma)
                && tree.hasVerb(next, tree.size())
                && !tree.word(next).equals("to")
                && !tree.word(next).equals("by")) {
            told(tree, token, group, found);
        }
    }

    private static boolean takesNext(SentenceTree tree, CueLexicon.PassiveCue cue, int next, boolean passive) {
        String word = tree.word(next);
        if (word.equals("to") && tree.isTag(next, "TO")) {
            return cue.complements().contains("to");
        }
        return word.equals("as") && cue.complements().contains("as")
                || passive
                        && (word.equals("that") && cue.complements().contains("that")
                                || word.equals("as") && cue.complements().contains("as")
                                || cue.complements().contains("-") && tree.isTag(next, "DT"));
    }

    private void hidden(SentenceTree tree, Token token, Range group, Stance stance, List<Draft> found) {
        List<Span> content = new ArrayList<>();
        Optional<Range> subject = tree.child(token.index(), "nsubj")
                .filter(s -> s.index() < group.from())
                .map(s -> phrases.before(tree, s.index(), group.from()))
                .or(() -> nounBefore(tree, token, group));
        subject.filter(r -> !DUMMIES.contains(tree.word(r.from())) || tree.isTag(group.to(), "TO"))
                .flatMap(r -> ContentEdges.span(tree, r.from(), r.to()))
                .ifPresent(content::add);
        Optional<Range> agent = agent(tree, token);
        int end =
                agent.map(r -> r.from() - 1).filter(e -> e > token.index() + 2).orElse(end(tree, token));
        int from = agent.filter(r -> r.from() - 1 <= token.index() + 1)
                .map(Range::to)
                .orElse(token.index() + 1);
        int start = tree.word(from).equals("as")
                        || tree.word(from).equals("of")
                        || tree.word(from).equals("for")
                ? from + 1
                : from;
        ContentEdges.span(tree, start, end).ifPresent(content::add);
        if (!content.isEmpty()) {
            boolean as = tree.word(token.index() + 1).equals("as");
            Span cue = tree.span(group.from(), as ? token.index() + 2 : group.to());
            found.add(new Draft(
                    source(tree, agent),
                    cue,
                    content,
                    "passive." + token.lemma(),
                    stance,
                    agent.isPresent() ? null : SourceKind.UNNAMED));
        }
    }

    private static void told(SentenceTree tree, Token token, Range group, List<Draft> found) {
        ContentEdges.span(tree, token.index() + 1, tree.size())
                .ifPresent(span -> found.add(new Draft(
                        null,
                        tree.span(group.from(), group.to()),
                        List.of(span),
                        "passive.told",
                        Stance.ASSERTS,
                        SourceKind.UNNAMED)));
    }

    private static @Nullable Span source(SentenceTree tree, Optional<Range> agent) {
        return agent.flatMap(r -> ContentEdges.span(tree, r.from(), r.to())).orElse(null);
    }

    private static Optional<Range> agent(SentenceTree tree, Token token) {
        return tree.children(token.index()).stream()
                .filter(c -> SentenceTree.hasRelation(c, "obl", "nmod")
                        && tree.child(c.index(), "case")
                                .filter(by -> by.word().equals("by"))
                                .isPresent())
                .findFirst()
                .map(c -> new Range(Math.max(tree.first(c.index()) + 1, token.index() + 2), tree.last(c.index()) + 1));
    }

    private static boolean hasBe(SentenceTree tree, Range group, int verb) {
        for (int i = group.from(); i < verb; i++) {
            if (tree.token(i).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Range> nounBefore(SentenceTree tree, Token token, Range group) {
        int noun = group.from() - 1;
        if (token.head() == noun && tree.isTag(noun, "NN")) {
            int from = noun;
            while (from > 0
                    && (tree.isTag(from - 1, "NN")
                            || tree.isTag(from - 1, "JJ")
                            || tree.isTag(from - 1, "CD")
                            || tree.isTag(from - 1, "DT")
                            || tree.word(from - 1).equals("to") && tree.isTag(from - 2, "CD"))) {
                from--;
            }
            return Optional.of(new Range(from, noun + 1));
        }
        return noun >= 0 && tree.isTag(noun, "PRP") ? Optional.of(new Range(noun, noun + 1)) : Optional.empty();
    }

    private static int end(SentenceTree tree, Token token) {
        return token.head() < 0 || SentenceTree.hasRelation(token, "conj", "ccomp", "parataxis", "dep", "advcl")
                ? tree.size()
                : Math.max(tree.last(token.index()) + 1, token.index() + 2);
    }
}
