package org.sayso.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * An event mention of a stored reading.
 *
 * @param no its number in this ledger
 * @param report number of its report
 * @param event id in the reading
 * @param type in the exchange format
 * @param voice number of the innermost attribution of its chain; null for the outlet's own word
 * @param happening number of the event it belongs to; null only within a transaction
 * @param body what linking needs to know of it, in JSON
 */
public record ClaimRow(
        long no,
        long report,
        String event,
        String type,
        @Nullable Long voice,
        @Nullable Long happening,
        String body) {}
