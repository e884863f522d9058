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

    private static final float STEPS = 20;
    private static final float LOWEST = -3;

    /** The label that stands for a number between -3 and 3 in a head that gives numbers. */
    static byte label(double value) {
        return (byte) Math.round((value - LOWEST) * STEPS);
    }

    static float value(byte label) {
        return label / STEPS + LOWEST;
    }

    /**
     * What one anchor (the first piece of a cue) is linked to.
     *
     * @param linked for each link head, the pieces linked
     */
    record LinkRow(int anchor, List<BitSet> linked) {}
}
