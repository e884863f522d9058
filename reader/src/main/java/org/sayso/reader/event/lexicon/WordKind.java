package org.sayso.reader.event.lexicon;

/** What kind of word a trigger is, which settles how it is inflected and which tags it may carry. */
public enum WordKind {
    VERB,
    NOUN,
    /** An adjective or any other word that is not inflected. */
    WORD
}
