package org.sayso.ledger.store;

/**
 * An attribution of a stored reading.
 *
 * @param no its number in this ledger
 * @param report number of its report
 * @param attribution id in the reading
 * @param origin id of the origin that it comes down to
 * @param body what else is known of it, in JSON
 */
public record VoiceRow(long no, long report, String attribution, String origin, String body) {}
