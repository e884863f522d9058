package org.sayso.ledger.store;

/**
 * How many events have a value.
 *
 * @param value as a filter takes it
 * @param name for people to read
 */
public record FacetCount(String value, String name, long events) {}
