package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the likeliest sequence of outside, first and further pieces (Viterbi 1967), where a further piece never follows an outside one and never starts a
 * paragraph, and reads the spans off it.
 */
final class SpanDecoder {

    private static final int OUTSIDE = 0;
    private static final int FIRST = 1;
    private static final int FURTHER = 2;

    private SpanDecoder() {}

    /** @param head one whose labels are {@link Head#SPAN_LABELS} */
    static List<PieceSpan> spans(EncodedText text, Head head, Pieces pieces) {
        float[][] scores = text.logProbabilities(head, 0, text.pieces());
        for (int i = 0; i < scores.length; i++) {
            if (pieces.has(i, PieceFeature.AFTER_EMPTY_LINE)) {
                scores[i][FURTHER] = Float.NEGATIVE_INFINITY;
            }
        }
        int[] best = bestPath(scores);
        List<PieceSpan> spans = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= best.length; i++) {
            boolean further = i < best.length && best[i] == FURTHER;
            if (from >= 0 && !further) {
                spans.add(new PieceSpan(from, i, mean(scores, best, from, i)));
                from = -1;
            }
            if (i < best.length && best[i] == FIRST) {
                from = i;
            }
        }
        return spans;
    }

    private static float mean(float[][] scores, int[] best, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += scores[i][best[i]];
        }
        return sum / (to - from);
    }

    private static int[] bestPath(float[][] scores) {
        int[][] previous = new int[scores.length][3];
        float[] reached = {0, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
        for (int i = 0; i < scores.length; i++) {
            float[] next = new float[3];
            for (int label = OUTSIDE; label <= FURTHER; label++) {
                int from = bestBefore(reached, label);
                previous[i][label] = from;
                next[label] = reached[from] + scores[i][label];
            }
            reached = next;
        }
        int[] path = new int[scores.length];
        int label = scores.length == 0 ? OUTSIDE : bestBefore(reached, OUTSIDE);
        for (int i = scores.length - 1; i >= 0; i--) {
            path[i] = label;
            label = previous[i][label];
        }
        return path;
    }

    private static int bestBefore(float[] reached, int label) {
        int best = label == FURTHER ? FIRST : OUTSIDE;
        for (int from = best + 1; from <= FURTHER; from++) {
            if (reached[from] > reached[best]) {
                best = from;
            }
        }
        return best;
    }
}
