package org.sayso.ledger.store;

import java.time.Instant;

/**
 * A link of the hash chain.
 *
 * @param no one, two, three ... without a gap
 * @param kind of record: a custody kind, or {@code decision}
 * @param subject what it is about: a report id, or the number of a decision's report
 * @param body JSON
 * @param previous hash of the link before; empty for the first
 * @param hash SHA-256 over all the other fields
 */
public record LogRow(
        long no, Instant at, String who, String kind, String subject, String body, String previous, String hash) {}
