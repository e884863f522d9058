package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;

/** What the encoder says of every piece of a text. Not changed after {@link TextEncoder} has filled it. */
public final class EncodedText {

    /**
     * What is kept of a window for its links. The vectors start with those of the start piece.
     *
     * @param from first piece of the text in the window
     * @param to after the last
     */
    record WindowOutput(int from, int to, float[] queries, float[] keys) {}

    private record Reading(int from, int to, WindowOutput window) {}

    private final HeadLayout layout;
    private final int outputs;
    private final float[] tags;
    private final List<Reading> readings = new ArrayList<>();

    EncodedText(HeadLayout layout, int pieces) {
        this.layout = layout;
        this.outputs = layout.tagOutputs();
        this.tags = new float[pieces * outputs];
    }

    void add(WindowOutput window, float[] windowTags, int readFrom, int readTo) {
        System.arraycopy(
                windowTags,
                (readFrom - window.from() + 1) * outputs,
                tags,
                readFrom * outputs,
                (readTo - readFrom) * outputs);
        readings.add(new Reading(readFrom, readTo, window));
    }

    public int pieces() {
        return tags.length / outputs;
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

    /** How likely each piece is linked to this anchor. Pieces outside the window in which the anchor was read are not. */
    public LinkRow links(String link, int anchor) {
        int column = layout.linkColumn(link);
        int width = layout.links().size() * HeadLayout.LINK_WIDTH;
        WindowOutput window = windowOf(anchor);
        float[] probabilities = new float[window.to() - window.from()];
        int query = (anchor - window.from() + 1) * width + column;
        for (int i = 0; i < probabilities.length; i++) {
            int key = (i + 1) * width + column;
            float product = 0;
            for (int d = 0; d < HeadLayout.LINK_WIDTH; d++) {
                product += window.queries()[query + d] * window.keys()[key + d];
            }
            probabilities[i] = (float) (1 / (1 + Math.exp(-product / Math.sqrt(HeadLayout.LINK_WIDTH))));
        }
        return new LinkRow(window.from(), probabilities);
    }

    private WindowOutput windowOf(int piece) {
        for (Reading reading : readings) {
            if (reading.from() <= piece && piece < reading.to()) {
                return reading.window();
            }
        }
        throw new IndexOutOfBoundsException("piece " + piece + " of " + pieces());
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
