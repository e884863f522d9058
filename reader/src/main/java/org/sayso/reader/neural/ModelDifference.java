package org.sayso.reader.neural;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes in which one model file differs from another of the same length: small where both share their word vectors and lower layers.
 *
 * <p>A model that left some gold out, to be measured on it, is kept this way beside the one that was trained on everything.
 */
public final class ModelDifference {

    /* A run of equal bytes shorter than this does not end a stretch. */
    private static final int GAP = 64;

    private ModelDifference() {}

    /** @throws IllegalArgumentException where the files are not equally long */
    public static void write(byte[] from, byte[] to, OutputStream file) throws IOException {
        if (from.length != to.length) {
            throw new IllegalArgumentException("models of " + from.length + " and " + to.length + " bytes");
        }
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(from.length);
            int start = nextDifference(from, to, 0);
            while (start < from.length) {
                int end = endOfStretch(from, to, start);
                out.writeInt(start);
                out.writeInt(end - start);
                out.write(to, start, end - start);
                start = nextDifference(from, to, end);
            }
            out.writeInt(-1);
        }
    }

    /**
     * The other model.
     *
     * @throws IOException where the difference is not one from this model
     */
    public static byte[] apply(byte[] from, InputStream file) throws IOException {
        byte[] to = from.clone();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != from.length) {
                throw new IOException("a difference from another model");
            }
            for (int start = in.readInt(); start >= 0; start = in.readInt()) {
                in.readFully(to, start, in.readInt());
            }
        }
        return to;
    }

    private static int nextDifference(byte[] from, byte[] to, int at) {
        int i = at;
        while (i < from.length && from[i] == to[i]) {
            i++;
        }
        return i;
    }

    private static int endOfStretch(byte[] from, byte[] to, int start) {
        int end = start;
        int next = start;
        while (next < from.length && next - end < GAP) {
            end = next + 1;
            next = nextDifference(from, to, end);
        }
        return end;
    }
}
