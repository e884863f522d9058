package org.sayso.training;

import java.util.List;

/**
 * A stretch of a corpus's stream, ready for the encoder: the start piece, then the pieces.
 *
 * @param ids of the pieces
 * @param features bit sets
 * @param labels for each tag head, for each piece
 * @param links anchors counted from the window's start
 */
record Window(HeadSet heads, int[] ids, int[] features, byte[][] labels, List<LabelledText.LinkRow> links) {}
