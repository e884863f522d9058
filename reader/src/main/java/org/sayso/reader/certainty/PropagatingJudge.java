package org.sayso.reader.certainty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.reader.attribution.Attributions;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;

/**
 * Judges events by the words that govern them: each embedding word has a signature, and what it does is brought down the parse to the event.
 *
 * <p>Certainty, polarity and phase are those that the innermost source of the event's chain holds; what stands above its cue does not count.
 * Thread-safe.
 */
public final class PropagatingJudge implements FactualityJudge {

    private final Signatures signatures = new Signatures();
    private final Words words = new Words();
    private final Caveats caveats = new Caveats();

    @Override
    public Factuality judge(ParsedText text, EventCandidate event, Attributions attributions) {
        Clause clause = new Clause(event.sentence());
        Context context = new Context(innermost(event, attributions));
        Standing standing = new Propagation(signatures, words, clause, context).of(event.head());
        List<Because> because = new ArrayList<>(standing.because());
        because.addAll(caveats.of(attributions.chainOf(event.trigger()), attributions, text));
        return new Factuality(standing.certainty(), standing.polarity(), standing.phase(), because);
    }

    private static @Nullable Attribution innermost(EventCandidate event, Attributions attributions) {
        return attributions
                .chainOf(event.trigger())
                .innermost()
                .flatMap(id -> attributions.list().stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst())
                .orElse(null);
    }
}
