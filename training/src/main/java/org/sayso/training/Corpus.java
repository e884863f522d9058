package org.sayso.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sayso.reader.neural.WordPieces;

/**
 * Labelled texts that share their heads. Training reads them as one stream, in another order and cut at another place each epoch, with a separator
 * after each text; so there is no padding.
 */
record Corpus(HeadSet heads, List<LabelledText> texts) {

    Corpus {
        texts = List.copyOf(texts);
    }

    int pieces() {
        return texts.stream().mapToInt(t -> t.pieces().size() + 1).sum();
    }

    /** The windows of one epoch, each of {@code length} pieces with the start piece. */
    List<Window> windows(int length, WordPieces vocabulary, Random random) {
        List<LabelledText> order = new ArrayList<>(texts);
        Collections.shuffle(order, random);
        Stream stream = new Stream(heads, pieces());
        order.forEach(text -> stream.append(text, vocabulary.separator()));
        List<Window> windows = new ArrayList<>();
        for (int from = random.nextInt(length - 1) - (length - 1); from < stream.size; from += length - 1) {
            int start = Math.clamp(from, 0, Math.max(0, stream.size - (length - 1)));
            windows.add(stream.window(start, Math.min(length - 1, stream.size), vocabulary.start()));
        }
        return windows;
    }

    private static final class Stream {
        private final HeadSet heads;
        private final int[] ids;
        private final int[] features;
        private final byte[][] labels;
        private final List<LabelledText.LinkRow> links = new ArrayList<>();
        private final List<Integer> bases = new ArrayList<>();
        private int size;

        Stream(HeadSet heads, int capacity) {
            this.heads = heads;
            ids = new int[capacity];
            features = new int[capacity];
            labels = new byte[heads.tags().size()][capacity];
        }

        void append(LabelledText text, int separator) {
            int length = text.pieces().size();
            System.arraycopy(text.pieces().ids(), 0, ids, size, length);
            System.arraycopy(text.pieces().features(), 0, features, size, length);
            for (int h = 0; h < labels.length; h++) {
                System.arraycopy(text.labels()[h], 0, labels[h], size, length);
                labels[h][size + length] = LabelledText.UNKNOWN;
            }
            for (LabelledText.LinkRow row : text.links()) {
                links.add(row);
                bases.add(size);
            }
            ids[size + length] = separator;
            size += length + 1;
        }

        Window window(int from, int length, int startPiece) {
            int[] windowIds = new int[length + 1];
            int[] windowFeatures = new int[length + 1];
            windowIds[0] = startPiece;
            System.arraycopy(ids, from, windowIds, 1, length);
            System.arraycopy(features, from, windowFeatures, 1, length);
            byte[][] windowLabels = new byte[labels.length][length + 1];
            for (int h = 0; h < labels.length; h++) {
                windowLabels[h][0] = LabelledText.UNKNOWN;
                System.arraycopy(labels[h], from, windowLabels[h], 1, length);
            }
            return new Window(heads, windowIds, windowFeatures, windowLabels, linksIn(from, length));
        }

        private List<LabelledText.LinkRow> linksIn(int from, int length) {
            List<LabelledText.LinkRow> found = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                LabelledText.LinkRow row = links.get(i);
                int shift = bases.get(i) - from + 1;
                int anchor = row.anchor() + shift;
                if (anchor >= 1 && anchor <= length) {
                    found.add(new LabelledText.LinkRow(
                            anchor,
                            row.linked().stream()
                                    .map(b -> shifted(b, shift, length))
                                    .toList()));
                }
            }
            return found;
        }

        private static BitSet shifted(BitSet bits, int shift, int length) {
            BitSet moved = new BitSet(length + 1);
            bits.stream().map(i -> i + shift).filter(i -> i >= 1 && i <= length).forEach(moved::set);
            return moved;
        }
    }
}
