package org.sayso.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * Nouns that name a say-so: "reports of shelling", "the ministry's claim that P", "rumours for some time of a split".
 *
 * <p>A possessor or "by X" is the source; without one it is hidden. A noun that is itself the subject of a cue ("reports said") is left to that cue. Gets
 * wrong: "reports" as papers that somebody wrote.
 */
final class NounRule implements CueRule {

    private static final Set<String> ABOUT = Set.of("of", "about");
    private static final int FARTHEST_COMPLEMENT = 5;

    private final CueLexicon lexicon;

    NounRule(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        for (Token token : tree.sentence().tokens()) {
            if (token.isNoun()) {
                lexicon.noun(token.lemma().toLowerCase(java.util.Locale.ROOT))
                        .ifPresent(cue -> propose(tree, token, cue, found));
            }
        }
    }

    private static void propose(SentenceTree tree, Token token, CueLexicon.NounCue cue, List<Draft> found) {
        int start = contentStart(tree, token, cue);
        if (start < 0) {
            return;
        }
        Optional<Range> owner = possessor(tree, token);
        boolean bare = tree.token(token.index()).tag().equals("NNS")
                || owner.isPresent()
                || cue.kind() == SourceKind.RUMOUR
                || cue.frames().size() == 1
                || tree.word(start - 1).equals("that");
        if (!bare) {
            return;
        }
        int end = contentEnd(tree, token, start);
        ContentEdges.span(tree, start, end)
                .ifPresent(span -> found.add(new Draft(
                        source(tree, owner),
                        token.span(),
                        List.of(span),
                        "noun." + token.lemma(),
                        cue.stance(),
                        owner.isPresent() ? null : cue.kind())));
    }

    private static @Nullable Span source(SentenceTree tree, Optional<Range> owner) {
        return owner.flatMap(r -> ContentEdges.span(tree, r.from(), r.to())).orElse(null);
    }

    private static int contentStart(SentenceTree tree, Token token, CueLexicon.NounCue cue) {
        int limit = Math.min(tree.size() - 1, token.index() + FARTHEST_COMPLEMENT);
        for (int i = token.index() + 1; i <= limit; i++) {
            String word = tree.word(i);
            if (word.equals("that")
                    && cue.frames().contains("that")
                    && !tree.isTag(i, "DT")
                    && !isRelative(tree, i, token)) {
                return i + 1;
            }
            if (ABOUT.contains(word) && cue.frames().contains("of")) {
                return i + 1;
            }
            boolean between = tree.isTag(i, "IN")
                    || tree.isTag(i, "DT")
                    || tree.isTag(i, "NN") && !token.tag().equals("NNP") && i > token.index() + 1
                    || tree.isTag(i, "RB")
                    || word.equals("spread")
                    || word.equals("emerged");
            if (!between || word.equals("from") || word.equals("by") || word.equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isRelative(SentenceTree tree, int that, Token noun) {
        return tree.isTag(that, "WDT") && tree.isTag(that + 1, "VB")
                || tree.isTag(that, "WDT") && tree.isTag(that + 1, "MD")
                || tree.isTag(that, "WDT") && noun.index() + 1 != that;
    }

    private static int contentEnd(SentenceTree tree, Token token, int start) {
        int end = Math.max(tree.last(token.index()) + 1, start + 1);
        boolean object = SentenceTree.hasRelation(token, "obj", "obl", "nmod", "ccomp", "root", "conj", "dep");
        if (tree.word(start - 1).equals("that") && object) {
            return tree.size();
        }
        if (tree.last(token.index()) < start) {
            end = tree.size();
        }
        for (int i = start; i < end; i++) {
            if (tree.word(i).equals(",")
                    && i > start + 2
                    && tree.word(start - 1).equals("of")) {
                return i;
            }
        }
        return end;
    }

    private static Optional<Range> possessor(SentenceTree tree, Token token) {
        return tree.child(token.index(), "nmod:poss").map(owner -> {
            int to = owner.index() + 1;
            return new Range(tree.first(owner.index()), to);
        });
    }
}
