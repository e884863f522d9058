package org.sayso.reader.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/**
 * Attributions that a verb carries: "X said that P", "P, X said", "according" verbs of accusing, urging, describing, showing.
 *
 * <p>Example: "The council said the road was open." Pareti (2016) calls these verb cues; they are seven of ten attributions in news. Gets wrong:
 * metaphorical subjects ("the figures tell a story").
 */
final class VerbRule implements CueRule {

    private static final Set<String> HOLDING_BACK =
            Set.of("reportedly", "allegedly", "purportedly", "purport", "apparently", "supposedly");
    private static final Set<String> DECLINING = Set.of("decline", "refuse");
    private static final Set<String> CHECKING = Set.of("confirm", "verify", "corroborate", "authenticate");

    private final CueLexicon lexicon;
    private final VerbCueFinder cues;
    private final VerbContents contents = new VerbContents();

    VerbRule(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCueFinder(lexicon);
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        List<VerbCue> all = cues.find(tree);
        for (VerbCue cue : all) {
            List<Span> content = contents.contentOf(passage, tree, cue, all);
            if (!content.isEmpty()) {
                Span span = tree.span(cue.group().from(), cue.group().to());
                String rule = "verb." + cue.entry().sort().name().toLowerCase(java.util.Locale.ROOT) + "."
                        + tree.token(cue.verb()).lemma();
                found.add(new Draft(cue.source(), span, content, rule, stance(passage, tree, cue, content), null));
            }
        }
    }

    private @Nullable Stance stance(Passage passage, SentenceTree tree, VerbCue cue, List<Span> content) {
        Range group = cue.group();
        boolean negated = VerbGroups.isNegated(tree, group);
        if (VerbGroups.holdsLemma(tree, group, DECLINING)) {
            return Stance.CANNOT_VERIFY;
        }
        if (negated
                && (lexicon.is("cannot-verb", tree.token(cue.verb()).lemma())
                        || cue.entry().stance() == Stance.DENIES
                        || CHECKING.contains(tree.token(cue.verb()).lemma()))) {
            return Stance.CANNOT_VERIFY;
        }
        if (VerbGroups.holdsLemma(tree, group, HOLDING_BACK)) {
            return Stance.DOUBTS;
        }
        if (negated && cue.entry().sort() != CueLexicon.Sort.SAY) {
            return Stance.DENIES;
        }
        if (cue.source() != null && Stances.isUnchecked(passage, cue.source())) {
            return Stance.DOUBTS;
        }
        boolean bareClaim = tree.token(cue.verb()).lemma().equals("claim") && !saysSomething(passage, content);
        return bareClaim ? Stance.ASSERTS : cue.entry().stance();
    }

    /* "claimed responsibility" is taken at its word; "claimed that P" and "claimed to have P" are not. */
    private static boolean saysSomething(Passage passage, List<Span> content) {
        Span extent = Span.covering(content.getFirst(), content.getLast());
        SentenceTree tree = passage.treeAt(extent.start());
        return tree.sentence().tokens().stream()
                .anyMatch(t -> extent.contains(t.span())
                        && (t.isVerb() || t.tag().equals("MD") || t.tag().equals("TO"))
                        && !t.tag().equals("VBG"));
    }
}
