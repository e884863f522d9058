package org.sayso.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.origin.Voice;

/** The chain of a claim as people read it, from the outlet inward. */
final class ChainLinks {

    private ChainLinks() {}

    /**
     * @param voices by attribution id; what is not among them is left out
     */
    static List<Why.Link> of(Claim claim, Map<String, Voice> voices) {
        List<Why.Link> links = new ArrayList<>();
        for (String id : claim.chain()) {
            Voice voice = voices.get(id);
            if (voice != null) {
                links.add(new Why.Link(
                        voice.source(),
                        isCarriersOwn(voice, links) ? "" : voice.name(),
                        voice.kind(),
                        voice.stance(),
                        claim.caveats(id)));
            }
        }
        return links;
    }

    /* What a paper gives without a name counts as the paper's, but the paper is not whom it heard it from. */
    private static boolean isCarriersOwn(Voice voice, List<Why.Link> outer) {
        return voice.source() == null
                && !outer.isEmpty()
                && outer.getLast().origin().equals(voice.name());
    }
}
