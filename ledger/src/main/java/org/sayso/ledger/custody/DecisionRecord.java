package org.sayso.ledger.custody;

import java.time.Instant;
import org.sayso.model.Decision;

/**
 * A decision in the ledger.
 *
 * @param number by which it can be undone
 * @param undone whether a later decision took it back
 */
public record DecisionRecord(long number, Instant at, String who, Decision decision, boolean undone) {}
