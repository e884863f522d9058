package org.sayso.ledger.store;

import org.sayso.model.Event;

/**
 * An event in a ledger.
 *
 * @param no its number in this ledger: that of its first claim to arrive
 */
public record HappeningRow(long no, Event event) {}
