package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a very long text where a line ends, so that the memory for reading it stays bounded. What stands in one part is not linked to what stands in
 * another; a report of ordinary length is one part.
 */
final class PieceChunks {

    static final int LARGEST = 4096;

    private PieceChunks() {}

    static List<Pieces> of(Pieces pieces) {
        List<Pieces> chunks = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = Math.min(from + LARGEST, pieces.size());
            int cut = to == pieces.size() ? to : lastLineStart(pieces, from, to);
            chunks.add(pieces.part(from, cut));
            from = cut;
        }
        return chunks;
    }

    private static int lastLineStart(Pieces pieces, int from, int to) {
        for (int i = to; i > from + LARGEST / 2; i--) {
            if (pieces.has(i, PieceFeature.AFTER_LINE_BREAK)) {
                return i;
            }
        }
        return to;
    }
}
