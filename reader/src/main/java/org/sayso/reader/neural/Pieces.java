package org.sayso.reader.neural;

import java.util.Arrays;
import org.sayso.model.Span;

/**
 * A text cut into word pieces, in order. Arrays are shared, not copied: they are written once and only read afterwards.
 *
 * @param ids in the vocabulary of {@link WordPieces}
 * @param starts first code point of each piece in the text
 * @param ends code point after each piece
 * @param features what lower-casing loses, one bit set of {@link PieceFeature} for each piece
 */
public record Pieces(int[] ids, int[] starts, int[] ends, int[] features) {

    public int size() {
        return ids.length;
    }

    /** The code points that a stretch of pieces stands for. */
    public Span span(PieceSpan stretch) {
        return new Span(starts[stretch.from()], ends[stretch.to() - 1]);
    }

    public boolean has(int piece, PieceFeature feature) {
        return (features[piece] & feature.bit()) != 0;
    }

    /** The pieces of [from, to); their offsets stay those of the whole text. */
    Pieces part(int from, int to) {
        return new Pieces(
                Arrays.copyOfRange(ids, from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to),
                Arrays.copyOfRange(features, from, to));
    }

    /** The first piece that ends after this offset; {@link #size()} where there is none. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
