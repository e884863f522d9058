package org.sayso.reader.certainty;

import java.util.ArrayList;
import java.util.List;
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
    private final WordedCredibility credibility = new WordedCredibility();

    @Override
    public Factuality judge(ParsedText text, EventCandidate event, Attributions attributions) {
        List<Attribution> chain = attributions.links(event.trigger());
        Clause clause = new Clause(event.sentence());
        Context context = new Context(chain.isEmpty() ? null : chain.getLast());
        Standing standing = new Propagation(signatures, words, clause, context).of(event.head());
        List<Because> cautions = caveats.of(chain, attributions, text);
        WordedCredibility.Proposal proposal = credibility.of(standing, chain, cautions);
        List<Because> because = new ArrayList<>(standing.because());
        because.addAll(cautions);
        because.add(proposal.because());
        return new Factuality(
                standing.certainty(), standing.polarity(), standing.phase(), proposal.credibility(), because);
    }
}
