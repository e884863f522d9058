package org.sayso.ledger.store;

/** A property by which events are counted. */
public enum Facet {
    TYPE,
    PLACE,
    STATUS,
    /** Of the surest claim. */
    CERTAINTY,
    /** Month of the first day, {@code 2012-10}. */
    MONTH,
    /** The first day, {@code 2012-10-09}. */
    DAY,
    /** Those that are named: no two reports share another. */
    ORIGIN,
    OUTLET
}
