package org.sayso.ledger.store;

/**
 * What was found out about two claims.
 *
 * @param one number of the claim with the smaller number
 * @param other number of the claim with the greater number
 * @param score how alike they are, 0 to 1
 * @param reasons a JSON list of words
 */
public record LinkRow(long one, long other, Kind kind, double score, String reasons) {

    /** What a link says. */
    public enum Kind {
        /** The same words in a copied report. */
        COPY("copy"),
        /** Taken to be the same happening. */
        SAME("same"),
        /** Much alike, but something forbids that they are the same happening. */
        VETO("veto");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        static Kind ofColumn(String column) {
            for (Kind kind : values()) {
                if (kind.column.equals(column)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of link: " + column);
        }
    }

    public LinkRow {
        if (one >= other) {
            throw new IllegalArgumentException(
                    "a link goes from the smaller number to the greater: " + one + ", " + other);
        }
    }
}
