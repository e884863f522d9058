package org.sayso.ledger.decision;

import java.util.List;
import java.util.Map;
import org.sayso.model.Because;
import org.sayso.model.Certainty;
import org.sayso.model.Chain;
import org.sayso.model.Credibility;
import org.sayso.model.EventMention;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Span;

/** Event mentions with one part changed. */
final class Mentions {

    private Mentions() {}

    /** A claim of which nothing is known but where it stands and what it tells. */
    static EventMention bare(String id, Span trigger, EventType type, Chain chain, Because because) {
        return new EventMention(
                id,
                trigger,
                type,
                Map.of(),
                chain,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                Phase.HAPPENED,
                null,
                null,
                null,
                Credibility.CANNOT_BE_JUDGED,
                List.of(because));
    }

    static EventMention withIdAndChain(EventMention it, String id, Chain chain) {
        return new EventMention(
                id,
                it.trigger(),
                it.type(),
                it.arguments(),
                chain,
                it.certainty(),
                it.polarity(),
                it.phase(),
                it.time(),
                it.place(),
                it.quantity(),
                it.credibility(),
                it.because(),
                it.sameAs(),
                it.background());
    }
}
