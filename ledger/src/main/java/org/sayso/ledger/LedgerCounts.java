package org.sayso.ledger;

/**
 * How much a ledger holds.
 *
 * @param origins that any claim comes down to, the outlets' own words among them
 */
public record LedgerCounts(long reports, long claims, long events, long origins) {}
