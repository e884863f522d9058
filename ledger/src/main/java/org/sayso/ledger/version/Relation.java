package org.sayso.ledger.version;

/** What one report is to another. */
public enum Relation {
    /** The same page, or the same text from the same outlet, before. */
    EARLIER_VERSION("an earlier version"),
    /** The same page, or the same text from the same outlet, afterwards. */
    LATER_VERSION("a later version"),
    /** Most of its text stands in this one, from another outlet, before. */
    COPIED_FROM("copied from"),
    /** Most of this one's text stands in it, from another outlet, afterwards. */
    COPIED_BY("copied by"),
    /** Whole sentences are shared. */
    SHARES_PASSAGES("shares passages with"),
    /** The same story in much the same order of words. */
    REWORDED("one text, reworded:");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** As a person would say it before the other report's name. */
    public String words() {
        return words;
    }
}
