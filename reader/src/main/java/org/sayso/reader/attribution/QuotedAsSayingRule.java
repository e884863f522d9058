package org.sayso.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * Two links at once: "A document quoted a source as saying P" is the document's word and, inside it, the source's.
 *
 * <p>The passive "the army was quoted as warning P" is one link with the army as its source. Works on the words around "as saying", since parsers take
 * "saying" for an adjective here. Gets wrong: a second "as" between the quoting verb and the participle.
 */
final class QuotedAsSayingRule implements CueRule {

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "describe");
    private static final int LONGEST_SOURCE = 40;

    private final CueLexicon lexicon;
    private final SourcePhrases phrases;

    QuotedAsSayingRule(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new SourcePhrases(lexicon);
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        for (int saying = 1; saying < tree.size(); saying++) {
            if (!tree.isTag(saying, "VBG")
                    || lexicon.verb(tree.token(saying).lemma()).isEmpty()) {
                continue;
            }
            int quoting = quotingVerb(tree, saying);
            if (quoting >= 0) {
                propose(passage, tree, quoting, saying, found);
            }
        }
    }

    private static int quotingVerb(SentenceTree tree, int saying) {
        boolean as = tree.word(saying - 1).equals("as");
        for (int i = saying - 1; i >= Math.max(0, saying - LONGEST_SOURCE); i--) {
            Token token = tree.token(i);
            boolean quotes = token.isVerb() && QUOTING.contains(token.lemma());
            if (quotes && (as || token.lemma().equals("quote") || token.lemma().equals("cite"))) {
                return i;
            }
            if (token.word().equals(";") || token.word().equals(":")) {
                return -1;
            }
        }
        return -1;
    }

    private void propose(Passage passage, SentenceTree tree, int quoting, int saying, List<Draft> found) {
        Range group = VerbGroups.around(tree, quoting);
        Optional<Span> said = ContentEdges.span(tree, saying + 1, contentEnd(tree, saying));
        if (said.isEmpty()) {
            saidBefore(tree, quoting, saying, group, found);
            return;
        }
        int as = tree.word(saying - 1).equals("as") ? saying - 1 : saying;
        boolean passive = as == quoting + 1 || isPassive(tree, quoting, group);
        if (passive) {
            Span cue = tree.span(group.from(), saying + 1);
            found.add(new Draft(
                    passiveSource(tree, quoting, group), cue, List.of(said.get()), "quoted.passive", null, null));
            return;
        }
        Optional<Span> inner = ContentEdges.span(tree, quoting + 1, as);
        if (inner.isEmpty()) {
            return;
        }
        found.add(new Draft(inner.get(), tree.span(as, saying + 1), List.of(said.get()), "quoted.inner", null, null));
        Optional<Range> outer = outerSource(tree, quoting, group);
        Span content = new Span(inner.get().start(), said.get().end());
        Span source = outer.map(r -> tree.span(r.from(), r.to())).orElse(null);
        if (source != null) {
            found.add(new Draft(
                    source, tree.span(group.from(), group.to()), List.of(content), "quoted.outer", null, null));
        }
    }

    /* "P", Ada Lund was quoted by the agency as saying. */
    private void saidBefore(SentenceTree tree, int quoting, int saying, Range group, List<Draft> found) {
        Optional<Range> subject = tree.child(quoting, "nsubj")
                .filter(s -> s.index() < group.from())
                .map(s -> phrases.before(tree, s.index(), group.from()));
        if (!isPassive(tree, quoting, group) || subject.isEmpty()) {
            return;
        }
        Range source = subject.get();
        ContentEdges.span(tree, 0, source.from())
                .filter(span -> tree.hasVerb(0, source.from()))
                .ifPresent(span -> found.add(new Draft(
                        tree.span(source.from(), source.to()),
                        tree.span(group.from(), saying + 1),
                        List.of(span),
                        "quoted.passive",
                        null,
                        null)));
    }

    private Optional<Range> outerSource(SentenceTree tree, int quoting, Range group) {
        Optional<Range> subject = phrases.subjectOf(tree, quoting, group);
        if (subject.isPresent()) {
            return subject;
        }
        Token verb = tree.token(quoting);
        if (verb.tag().equals("VBG") && verb.head() >= 0) {
            return tree.child(verb.head(), "nsubj")
                    .filter(s -> s.index() < quoting)
                    .map(s -> phrases.before(tree, s.index(), quoting));
        }
        return nounPhraseBefore(tree, group.from());
    }

    private static Optional<Range> nounPhraseBefore(SentenceTree tree, int end) {
        int from = end;
        while (from > 0
                && !ContentEdges.isEdge(tree, from - 1)
                && !tree.token(from - 1).isVerb()
                && !tree.isTag(from - 1, "CC")) {
            from--;
        }
        return from < end ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    private static boolean isPassive(SentenceTree tree, int quoting, Range group) {
        return tree.child(quoting, "aux:pass").isPresent()
                || group.from() < quoting
                        && tree.token(group.from()).lemma().equals("be")
                        && !tree.isTag(quoting, "VBG");
    }

    private @Nullable Span passiveSource(SentenceTree tree, int quoting, Range group) {
        Optional<Range> subject = tree.child(quoting, "nsubj", "nsubj:pass")
                .filter(s -> s.index() < group.from())
                .map(s -> phrases.before(tree, s.index(), group.from()));
        return subject.or(() -> nounPhraseBefore(tree, group.from()))
                .map(r -> tree.span(r.from(), r.to()))
                .orElse(null);
    }

    private static int contentEnd(SentenceTree tree, int saying) {
        for (int i = saying + 2; i < tree.size() - 1; i++) {
            boolean comma = tree.word(i).equals(",");
            if (comma && (tree.word(i + 1).equals("according") || isClosingCue(tree, i + 1))) {
                return i;
            }
        }
        return tree.size();
    }

    private static boolean isClosingCue(SentenceTree tree, int from) {
        int last = tree.size() - 1;
        while (last > from && ContentEdges.isEdge(tree, last)) {
            last--;
        }
        return last - from < 8
                && (tree.token(last).isVerb() || tree.isTag(last, "NNS"))
                && CueLexicon.STANDARD.verb(tree.token(last).lemma()).stream().anyMatch(v -> v.takes("q"));
    }
}
