package org.sayso.reader.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the trained encoder over the pieces of a text, in windows of {@value #WINDOW} pieces that {@linkplain Overlap overlap}; what several windows say of a
 * piece is weighted by how central it stands in each.
 *
 * <p>One thread a call, whatever the machine; the same pieces give the same numbers. Thread-safe.
 */
public final class TextEncoder implements AutoCloseable {

    static final int WINDOW = 192;
    /* Without the start piece, and the separator that ends a text. */
    private static final int CONTENT = WINDOW - 2;
    private static final String VECTORS = "vectors";
    private static final Set<String> HEADS = Set.of("tags", "queries", "keys");
    private static final Set<String> ALL = Set.of("tags", "queries", "keys", VECTORS);

    /** How far two windows stand apart, and so how often each piece is read. */
    enum Overlap {
        /** By half: every piece is read twice. For figures, where a tenth of a point counts. */
        HALF(95),
        /** By a quarter: two thirds of the time. For readings. */
        QUARTER(142);

        private final int stride;

        Overlap(int stride) {
            this.stride = stride;
        }
    }

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HeadLayout layout;
    private final WordPieces vocabulary;

    /**
     * @param model an ONNX file that {@code org.sayso.training} wrote
     * @throws IllegalArgumentException where it is none
     */
    public TextEncoder(byte[] model, WordPieces vocabulary) {
        this.vocabulary = vocabulary;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            this.session = environment.createSession(model, options);
            this.layout = HeadLayout.read(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalArgumentException("not a model that onnxruntime can run", e);
        }
    }

    public HeadLayout layout() {
        return layout;
    }

    /** Time and memory are linear in the number of pieces. */
    EncodedText encode(Pieces pieces, Overlap overlap) {
        return encode(pieces, overlap, new EncodedText(layout, pieces.size()), HEADS);
    }

    /** As {@link #encode}, and keeps the encoder's own vectors: 1.5 kB a piece more. */
    EncodedText encodeWithVectors(Pieces pieces) {
        return encode(pieces, Overlap.HALF, new EncodedText(layout, pieces.size(), TrainedReader.VECTOR_WIDTH), ALL);
    }

    private EncodedText encode(Pieces pieces, Overlap overlap, EncodedText text, Set<String> wanted) {
        for (int from : windowStarts(pieces.size(), overlap)) {
            run(pieces, from, Math.min(from + CONTENT, pieces.size()), text, wanted);
        }
        return text;
    }

    /* The last window is moved back, so that it is full where the text is long enough. */
    static List<Integer> windowStarts(int size, Overlap overlap) {
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from < size; from += overlap.stride) {
            int start = Math.max(0, Math.min(from, size - CONTENT));
            starts.add(start);
            if (start + CONTENT >= size) {
                break;
            }
        }
        return starts;
    }

    private void run(Pieces pieces, int from, int to, EncodedText text, Set<String> wanted) {
        int length = length(pieces, from, to);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, ids(pieces, from, to), new long[] {1, length});
                OnnxTensor features = OnnxTensor.createTensor(
                        environment, features(pieces, from, to), new long[] {1, length, PieceFeature.COUNT});
                OrtSession.Result result = session.run(Map.of("ids", ids, "features", features), wanted)) {
            text.add(
                    new EncodedText.WindowOutput(from, to, floats(result, "queries"), floats(result, "keys")),
                    floats(result, "tags"),
                    wanted.contains(VECTORS) ? floats(result, VECTORS) : new float[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on pieces " + from + " to " + to, e);
        }
    }

    private static int length(Pieces pieces, int from, int to) {
        return to - from + (to == pieces.size() ? 2 : 1);
    }

    private LongBuffer ids(Pieces pieces, int from, int to) {
        LongBuffer ids = LongBuffer.allocate(length(pieces, from, to));
        ids.put(vocabulary.start());
        for (int i = from; i < to; i++) {
            ids.put(pieces.ids()[i]);
        }
        if (ids.hasRemaining()) {
            ids.put(vocabulary.separator());
        }
        return ids.rewind();
    }

    private static FloatBuffer features(Pieces pieces, int from, int to) {
        FloatBuffer features = FloatBuffer.allocate(length(pieces, from, to) * PieceFeature.COUNT);
        features.position(PieceFeature.COUNT);
        for (int i = from; i < to; i++) {
            for (PieceFeature feature : PieceFeature.ALL) {
                features.put(pieces.has(i, feature) ? 1f : 0f);
            }
        }
        return features.rewind();
    }

    private static float[] floats(OrtSession.Result result, String output) {
        FloatBuffer buffer = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not close", e);
        }
    }
}
