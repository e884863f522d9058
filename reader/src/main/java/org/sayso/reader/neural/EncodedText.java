package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the encoder says of every piece of a text. Not changed after {@link TextEncoder} has filled it. */
public final class EncodedText {

    private static final int MOST_CONTEXT = 95;

    /**
     * What is kept of a window for its links. The vectors start with those of the start piece.
     *
     * @param from first piece of the text in the window
     * @param to after the last
     */
    record WindowOutput(int from, int to, float[] queries, float[] keys) {

        boolean has(int piece) {
            return from <= piece && piece < to;
        }
    }

    private final HeadLayout layout;
    private final int outputs;
    private final float[] tags;
    private final float[] vectors;
    private final float[] weights;
    private final List<WindowOutput> windows = new ArrayList<>();

    EncodedText(HeadLayout layout, int pieces) {
        this(layout, pieces, 0);
    }

    /** @param vectorWidth numbers of the encoder's own vector that are kept for each piece; 0 where nobody asks for them */
    EncodedText(HeadLayout layout, int pieces, int vectorWidth) {
        this.layout = layout;
        this.outputs = layout.tagOutputs();
        this.tags = new float[pieces * outputs];
        this.vectors = new float[pieces * vectorWidth];
        this.weights = new float[pieces];
    }

    /** Takes what one window says. A piece that stands in several gets the mean, weighted by how central it stands in each. */
    void add(WindowOutput window, float[] windowTags, float[] windowVectors) {
        for (int i = window.from(); i < window.to(); i++) {
            float share = centrality(window, i);
            weights[i] += share;
            blend(tags, outputs, i, windowTags, i - window.from() + 1, share / weights[i]);
            blend(vectors, vectorWidth(), i, windowVectors, i - window.from() + 1, share / weights[i]);
        }
        windows.add(window);
    }

    private static void blend(float[] mean, int width, int at, float[] values, int from, float share) {
        for (int k = 0; k < width; k++) {
            float before = mean[at * width + k];
            mean[at * width + k] = before + share * (values[from * width + k] - before);
        }
    }

    /* Pieces of context on the poorer side; a side where the text itself ends is not poor. */
    private float centrality(WindowOutput window, int piece) {
        int before = window.from() == 0 ? Integer.MAX_VALUE : piece - window.from();
        int after = window.to() == pieces() ? Integer.MAX_VALUE : window.to() - 1 - piece;
        return 1 + Math.min(MOST_CONTEXT, Math.min(before, after));
    }

    private int vectorWidth() {
        return vectors.length / Math.max(1, pieces());
    }

    /** The encoder's own vector of a piece; empty unless vectors were asked for. */
    float[] vector(int piece) {
        return Arrays.copyOfRange(vectors, piece * vectorWidth(), (piece + 1) * vectorWidth());
    }

    /** What a head without labels says of a piece. */
    float value(Head head, int piece) {
        return tags[piece * outputs + layout.column(head)];
    }

    public int pieces() {
        return weights.length;
    }

    /** Log probabilities of the labels of one head, for every piece of [from, to). */
    public float[][] logProbabilities(Head head, int from, int to) {
        int column = layout.column(head);
        float[][] found = new float[to - from][head.size()];
        for (int i = from; i < to; i++) {
            System.arraycopy(tags, i * outputs + column, found[i - from], 0, head.size());
            normalise(found[i - from]);
        }
        return found;
    }

    /** The mean over the pieces of [from, to) of the probability of each label. */
    public float[] meanProbabilities(Head head, int from, int to) {
        float[] mean = new float[head.size()];
        for (float[] row : logProbabilities(head, from, to)) {
            for (int label = 0; label < mean.length; label++) {
                mean[label] += (float) Math.exp(row[label]) / (to - from);
            }
        }
        return mean;
    }

    private static void normalise(float[] scores) {
        float peak = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            peak = Math.max(peak, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - peak);
        }
        float log = peak + (float) Math.log(sum);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= log;
        }
    }

    /** How likely each piece is linked to this anchor, by the windows that have both. Pieces in no window with the anchor are not. */
    public LinkRow links(String link, int anchor) {
        int column = layout.linkColumn(link);
        List<WindowOutput> having = windows.stream().filter(w -> w.has(anchor)).toList();
        if (having.isEmpty()) {
            throw new IndexOutOfBoundsException("piece " + anchor + " of " + pieces());
        }
        int from = having.stream().mapToInt(WindowOutput::from).min().orElseThrow();
        int to = having.stream().mapToInt(WindowOutput::to).max().orElseThrow();
        float[] probabilities = new float[to - from];
        float[] total = new float[to - from];
        for (WindowOutput window : having) {
            float share = centrality(window, anchor);
            for (int i = window.from(); i < window.to(); i++) {
                total[i - from] += share;
                probabilities[i - from] +=
                        (probability(window, column, anchor, i) - probabilities[i - from]) * share / total[i - from];
            }
        }
        return new LinkRow(from, probabilities);
    }

    private float probability(WindowOutput window, int column, int anchor, int piece) {
        int width = layout.links().size() * HeadLayout.LINK_WIDTH;
        int query = (anchor - window.from() + 1) * width + column;
        int key = (piece - window.from() + 1) * width + column;
        float product = 0;
        for (int d = 0; d < HeadLayout.LINK_WIDTH; d++) {
            product += window.queries()[query + d] * window.keys()[key + d];
        }
        return (float) (1 / (1 + Math.exp(-product / Math.sqrt(HeadLayout.LINK_WIDTH))));
    }

    /**
     * Probabilities of one anchor's links.
     *
     * @param from the piece that the first one belongs to
     */
    public record LinkRow(int from, float[] probabilities) {

        /** Of a link to this piece. */
        public float at(int piece) {
            int i = piece - from;
            return i < 0 || i >= probabilities.length ? 0 : probabilities[i];
        }

        /** The mean over the pieces of a stretch. */
        public float mean(PieceSpan span) {
            float sum = 0;
            for (int i = span.from(); i < span.to(); i++) {
                sum += at(i);
            }
            return sum / span.length();
        }
    }
}
