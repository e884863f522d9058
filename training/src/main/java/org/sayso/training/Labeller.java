package org.sayso.training;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sayso.model.Span;
import org.sayso.reader.neural.Pieces;

/** Writes spans of one text as labels of its pieces. A piece belongs to a span that it overlaps. */
final class Labeller {

    private static final byte OUTSIDE = 0;
    private static final byte FIRST = 1;
    private static final byte FURTHER = 2;

    private final Pieces pieces;

    Labeller(Pieces pieces) {
        this.pieces = pieces;
    }

    byte[] allOutside() {
        return new byte[pieces.size()];
    }

    byte[] allUnknown() {
        byte[] labels = new byte[pieces.size()];
        Arrays.fill(labels, LabelledText.UNKNOWN);
        return labels;
    }

    /** Marks the spans; of two that overlap the later in the list wins. */
    byte[] spans(List<Span> spans) {
        byte[] labels = allOutside();
        for (Span span : spans) {
            int from = first(span);
            int to = end(span);
            for (int i = from; i < to; i++) {
                labels[i] = i == from ? FIRST : FURTHER;
            }
        }
        return labels;
    }

    /** Gives every piece of the span this label. */
    void mark(byte[] labels, Span span, int label) {
        for (int i = first(span); i < end(span); i++) {
            labels[i] = (byte) label;
        }
    }

    BitSet pieces(List<Span> spans) {
        BitSet found = new BitSet(pieces.size());
        spans.forEach(span -> found.set(first(span), Math.max(first(span), end(span))));
        return found;
    }

    /** The first piece that the span touches; the number of pieces where it touches none. */
    int first(Span span) {
        return pieces.firstEndingAfter(span.start());
    }

    private int end(Span span) {
        int at = first(span);
        while (at < pieces.size() && pieces.starts()[at] < span.end()) {
            at++;
        }
        return at;
    }
}
