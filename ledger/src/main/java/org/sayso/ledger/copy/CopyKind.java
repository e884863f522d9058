package org.sayso.ledger.copy;

/** How much one report took from another, or both from a third. */
public enum CopyKind {
    /** Most of the shorter text stands in the other. */
    COPY,
    /** Whole sentences are shared, the rest is the reports' own. */
    PASSAGES,
    /** The same story told in much the same order of words, without whole sentences in common: an agency's text, rewritten. */
    REWORDED
}
