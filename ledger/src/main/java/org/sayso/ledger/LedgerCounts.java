package org.sayso.ledger;

/** How much a ledger holds. */
public record LedgerCounts(long reports, long claims, long events) {}
