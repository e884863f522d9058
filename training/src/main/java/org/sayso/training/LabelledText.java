package org.sayso.training;

import java.util.BitSet;
import java.util.List;
import org.sayso.reader.neural.Pieces;

/**
 * A gold text as pieces with what the heads of its corpus should say.
 *
 * @param labels for each tag head, for each piece, the index of the label; {@link #UNKNOWN} where the gold does not tell
 * @param links one for each attribution
 */
record LabelledText(String id, Pieces pieces, byte[][] labels, List<LinkRow> links) {

    static final byte UNKNOWN = -1;

    /**
     * What one anchor (the first piece of a cue) is linked to.
     *
     * @param linked for each link head, the pieces linked
     */
    record LinkRow(int anchor, List<BitSet> linked) {}
}
