package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Span;

/**
 * A part of a text, short enough to be held in memory (mostly all of it), as the encoder reads it. Every answer comes from the same pass of the encoder.
 */
public final class TrainedChunk {

    private static final String NOTHING = "O";

    private final Pieces pieces;
    private final EncodedText encoded;
    private final HeadLayout layout;

    TrainedChunk(Pieces pieces, EncodedText encoded, HeadLayout layout) {
        this.pieces = pieces;
        this.encoded = encoded;
        this.layout = layout;
    }

    /**
     * A stretch whose words bear one label.
     *
     * @param probability of the label, mean over the pieces
     */
    public record Labelled(Span span, String label, float probability) {}

    /** Attributions by the ledger's conventions, nested ones too, in order of their cues. */
    public List<TrainedAttribution> attributions() {
        return new LedgerDecoder(pieces, encoded, layout).attributions();
    }

    /** Outermost attributions by the conventions of the news corpus. */
    public List<TrainedAttribution> newsAttributions() {
        return new NewsDecoder(pieces, encoded, layout).attributions();
    }

    /** What the facts of each sentence lean on, as {@link TypedSpan} names it. */
    List<TypedSpan> typedSpans() {
        return new TypesDecoder(pieces, encoded, layout).spans();
    }

    /** What the encoder makes of the word that starts in this span; empty where none of this part does. Only where vectors were asked for. */
    Optional<EncodedWord> word(Span span) {
        int piece = pieces.firstEndingAfter(span.start());
        return piece < pieces.size() && pieces.starts()[piece] < span.end()
                ? Optional.of(new EncodedWord(
                        Math.clamp(encoded.value(layout.tag("factuality.uds-ih2"), piece), -3f, 3f),
                        encoded.vector(piece)))
                : Optional.empty();
    }

    /**
     * The stretches that a head gives a label other than {@code O}; the first piece of a word decides for the word.
     *
     * @throws IllegalArgumentException where the model has no such head
     */
    public List<Labelled> labels(String name) {
        Head head = layout.tag(name);
        float[][] scores = encoded.logProbabilities(head, 0, pieces.size());
        List<Labelled> found = new ArrayList<>();
        int from = 0;
        int label = -1;
        for (int i = 0; i <= pieces.size(); i++) {
            int next = i < pieces.size() ? (pieces.has(i, PieceFeature.CONTINUES_WORD) ? label : best(scores[i])) : -1;
            if (next != label) {
                if (label >= 0 && !head.labels().get(label).equals(NOTHING)) {
                    found.add(new Labelled(
                            pieces.span(new PieceSpan(from, i, 0)),
                            head.labels().get(label),
                            mean(scores, label, from, i)));
                }
                from = i;
                label = next;
            }
        }
        return found;
    }

    /**
     * How likely each label of a head is for a span, mean over its pieces, in the order of the head's labels; empty where the span does not lie in this part.
     *
     * @throws IllegalArgumentException where the model has no such head
     */
    public float[] probabilities(String name, Span span) {
        int from = pieces.firstEndingAfter(span.start());
        int to = from;
        while (to < pieces.size() && pieces.starts()[to] < span.end()) {
            to++;
        }
        return to == from ? new float[0] : encoded.meanProbabilities(layout.tag(name), from, to);
    }

    private static float mean(float[][] scores, int label, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(scores[i][label]);
        }
        return (float) (sum / (to - from));
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }
}
