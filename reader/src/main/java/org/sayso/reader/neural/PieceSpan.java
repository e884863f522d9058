package org.sayso.reader.neural;

/**
 * A stretch of pieces, {@code [from, to)}, never empty.
 *
 * @param score mean log probability of the labels that made it, at most 0
 */
public record PieceSpan(int from, int to, float score) {

    public PieceSpan {
        if (to <= from) {
            throw new IllegalArgumentException("no stretch of pieces: [" + from + ", " + to + ")");
        }
    }

    public int length() {
        return to - from;
    }

    public boolean contains(int piece) {
        return from <= piece && piece < to;
    }

    public boolean contains(PieceSpan other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(PieceSpan other) {
        return from < other.to && other.from < to;
    }
}
