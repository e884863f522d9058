package org.sayso.ledger.version;

/**
 * A difference between two versions of a report.
 *
 * @param field {@code text}, or a field of the exchange format
 * @param before what stood there; empty where something was added
 * @param after what stands there now; empty where something was dropped
 */
public record Change(String field, String before, String after) {}
