package org.sayso.ledger;

/**
 * What became of a report that was handed to a ledger.
 *
 * @param report id under which the ledger keeps it; another than its own where that was taken by a report with other bytes
 */
public record AddOutcome(Kind kind, String report) {

    /** What happened. */
    public enum Kind {
        ADDED,
        /** The same bytes were there, but were now read by another reader, or more is known about them. */
        READ_AGAIN,
        /** The same bytes were there, read by the same reader. */
        ALREADY_THERE
    }
}
