package org.sayso.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named tensors in the order in which they were put, and the file of a checkpoint. */
final class Weights {

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    void put(String name, Tensor tensor) {
        tensors.put(name, tensor);
    }

    /** @throws IllegalArgumentException where there is none of this name */
    Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no weights named " + name + " among " + tensors.keySet());
        }
        return tensor;
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    Map<String, Tensor> all() {
        return tensors;
    }

    /** Writes beside the file first, so that a file under this name is always whole. */
    void save(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            out.writeInt(tensors.size());
            for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
                out.writeUTF(entry.getKey());
                write(out, entry.getValue());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(DataOutputStream out, Tensor tensor) throws IOException {
        out.writeInt(tensor.shape().length);
        for (long side : tensor.shape()) {
            out.writeLong(side);
        }
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
    }

    static Weights load(Path file) throws IOException {
        Weights weights = new Weights();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (int left = in.readInt(); left > 0; left--) {
                weights.put(in.readUTF(), read(in));
            }
        }
        return weights;
    }

    private static Tensor read(DataInputStream in) throws IOException {
        long[] shape = new long[in.readInt()];
        int size = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
            size = Math.toIntExact(size * shape[i]);
        }
        byte[] bytes = in.readNBytes(size * Float.BYTES);
        float[] values = new float[size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return new Tensor(values, shape);
    }
}
