package org.sayso.ledger.copy;

/** How much one report took from another, or both from a third. */
public enum CopyKind {
    /** Most of the shorter text stands in the other. */
    COPY,
    /** Whole sentences are shared, the rest is the reports' own. */
    PASSAGES
}
