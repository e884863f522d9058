package org.sayso.ledger.custody;

import java.time.Instant;
import java.util.List;
import org.sayso.model.Decision;

/**
 * A decision in the ledger.
 *
 * @param number by which it can be undone
 * @param undone whether a later decision took it back
 * @param on the claims that it points at, as they stood then; empty for decisions about origins, for undoing and for an added claim
 */
public record DecisionRecord(
        long number, Instant at, String who, Decision decision, boolean undone, List<ClaimSnapshot> on) {

    public DecisionRecord {
        on = List.copyOf(on);
    }
}
