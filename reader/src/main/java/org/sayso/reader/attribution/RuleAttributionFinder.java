package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.reader.neural.TrainedReader;
import org.sayso.reader.syntax.ParsedText;

/** Finds attributions by cue rules over the parse, and the trained encoder where it is sure of more; then settles nesting, kinds and identities. Thread-safe. */
public final class RuleAttributionFinder implements AttributionFinder {

    private final List<CueRule> rules;
    private final @Nullable TrainedDrafts trained;

    /** Rules alone. */
    public RuleAttributionFinder() {
        this(null);
    }

    /** Rules, and what the trained encoder is sure of beside them. */
    public RuleAttributionFinder(@Nullable TrainedReader encoder) {
        this.trained = encoder == null ? null : new TrainedDrafts(encoder);
        CueLexicon lexicon = CueLexicon.STANDARD;
        this.rules = List.of(
                new QuotedAsSayingRule(lexicon),
                new AccordingToRule(),
                new VerbRule(lexicon),
                new UncheckedRule(lexicon),
                new HiddenPassiveRule(lexicon),
                new HedgeRule(lexicon),
                new NounRule(lexicon),
                new HeadlineRule(SourceKinds.STANDARD));
    }

    @Override
    public Attributions find(ParsedText text) {
        if (text.sentences().isEmpty()) {
            return new Attributions(List.of(), Map.of());
        }
        Passage passage = Passage.of(text);
        List<Draft> drafts = new ArrayList<>();
        for (SentenceTree tree : passage.trees()) {
            drafts.addAll(RunInTitles.cutOff(tree, ClosingCues.respected(inSentence(passage, tree))));
        }
        if (trained != null) {
            drafts.addAll(trained.beside(passage, drafts));
        }
        drafts.addAll(FloatingQuotations.find(passage, drafts));
        return assembled(passage, Nesting.of(passage, drafts));
    }

    private List<Draft> inSentence(Passage passage, SentenceTree tree) {
        List<Draft> kept = new ArrayList<>();
        for (CueRule rule : rules) {
            List<Draft> found = new ArrayList<>();
            rule.find(passage, tree, found);
            for (Draft draft : found) {
                if (kept.stream().noneMatch(k -> isSameCue(k, draft))) {
                    kept.add(draft);
                }
            }
        }
        return kept;
    }

    private static boolean isSameCue(Draft one, Draft other) {
        if (one.cue() == null || other.cue() == null) {
            return Objects.equals(one.cue(), other.cue()) && Objects.equals(one.content(), other.content());
        }
        return one.cue().overlaps(other.cue());
    }

    private Attributions assembled(Passage passage, Nesting.Result nesting) {
        List<Attribution> list = new ArrayList<>();
        Map<String, List<Because>> because = new LinkedHashMap<>();
        List<SpeakerIdentities.Identity> identities = SpeakerIdentities.of(passage, nesting);
        for (int i = 0; i < nesting.drafts().size(); i++) {
            Draft draft = nesting.drafts().get(i);
            String id = "a" + (i + 1);
            @Nullable String inside = nesting.outer()[i] < 0 ? null : "a" + (nesting.outer()[i] + 1);
            SpeakerIdentities.Identity identity = identities.get(i);
            Stance stance = draft.stance() != null ? draft.stance() : Stances.bySource(passage, draft.source());
            list.add(new Attribution(
                    id,
                    draft.source(),
                    draft.cue(),
                    draft.content(),
                    inside,
                    identity.kind(),
                    identity.entity(),
                    stance));
            Span deciding = draft.cue() != null ? draft.cue() : draft.source();
            because.put(id, List.of(new Because("chain", deciding, draft.rule())));
        }
        return new Attributions(list, because);
    }
}
