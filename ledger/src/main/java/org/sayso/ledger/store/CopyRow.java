package org.sayso.ledger.store;

/**
 * Two reports of which one took its text from the other, or both from a third.
 *
 * @param one number of the report with the smaller number
 * @param other number of the report with the greater number
 * @param kind how much was taken, as the copy package names it
 * @param containment part of the shorter text that stands in the other, 0 to 1
 * @param body the passages that show it, in JSON
 */
public record CopyRow(long one, long other, String kind, double containment, String body) {

    public CopyRow {
        if (one >= other) {
            throw new IllegalArgumentException(
                    "a copy goes from the smaller number to the greater: " + one + ", " + other);
        }
    }

    /** The other end. */
    public long otherThan(long report) {
        return report == one ? other : one;
    }
}
