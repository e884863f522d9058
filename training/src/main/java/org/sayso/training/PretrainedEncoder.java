package org.sayso.training;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sayso.reader.neural.PieceFeature;

/** Reads the weights of MiniLM-L6 from the initializers of its ONNX file, matrices as [out, in], under the names that {@link Network} uses. */
final class PretrainedEncoder {

    private static final String FILE = "/all-minilm-l6-v2.onnx";

    private final Map<String, Tensor> initializers = new HashMap<>();
    /* The file's matrices have numbers for names; the node that multiplies by one says what it is. */
    private final Map<String, String> matrixOfNode = new HashMap<>();

    private PretrainedEncoder(OnnxMl.GraphProto graph) {
        graph.getInitializerList().stream()
                .filter(t -> t.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber())
                .forEach(t -> initializers.put(t.getName(), tensor(t)));
        graph.getNodeList().stream()
                .filter(n -> n.getOpType().equals("MatMul"))
                .forEach(n -> matrixOfNode.put(n.getName(), n.getInput(1)));
    }

    static Weights load() throws IOException {
        try (InputStream in = Objects.requireNonNull(PretrainedEncoder.class.getResourceAsStream(FILE), FILE)) {
            return new PretrainedEncoder(OnnxMl.ModelProto.parseFrom(in).getGraph()).weights();
        }
    }

    private Weights weights() {
        Weights weights = new Weights();
        weights.put("words", initializer("embeddings.word_embeddings.weight"));
        weights.put("positions", positionsWithType());
        weights.put("features", Tensor.zeros(PieceFeature.COUNT, EncoderShape.WIDTH));
        weights.put("norm.weight", initializer("embeddings.LayerNorm.weight"));
        weights.put("norm.bias", initializer("embeddings.LayerNorm.bias"));
        for (int layer = 0; layer < EncoderShape.LAYERS; layer++) {
            putLayer(weights, layer);
        }
        return weights;
    }

    private Tensor positionsWithType() {
        Tensor positions = initializer("embeddings.position_embeddings.weight");
        float[] type = initializer("embeddings.token_type_embeddings.weight").values();
        float[] sum = positions.values().clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += type[i % EncoderShape.WIDTH];
        }
        return new Tensor(sum, positions.shape());
    }

    private void putLayer(Weights weights, int layer) {
        String from = "encoder.layer." + layer + ".";
        String to = "layer" + layer + ".";
        weights.put(
                to + "attend.weight",
                Tensor.stacked(
                        matrix(from + "attention.self.query"),
                        matrix(from + "attention.self.key"),
                        matrix(from + "attention.self.value")));
        weights.put(
                to + "attend.bias",
                Tensor.stacked(
                        initializer(from + "attention.self.query.bias"),
                        initializer(from + "attention.self.key.bias"),
                        initializer(from + "attention.self.value.bias")));
        putLinear(weights, from + "attention.output.dense", to + "gather");
        putNorm(weights, from + "attention.output.LayerNorm", to + "norm1");
        putLinear(weights, from + "intermediate.dense", to + "up");
        putLinear(weights, from + "output.dense", to + "down");
        putNorm(weights, from + "output.LayerNorm", to + "norm2");
    }

    private void putLinear(Weights weights, String from, String to) {
        weights.put(to + ".weight", matrix(from));
        weights.put(to + ".bias", initializer(from + ".bias"));
    }

    private void putNorm(Weights weights, String from, String to) {
        weights.put(to + ".weight", initializer(from + ".weight"));
        weights.put(to + ".bias", initializer(from + ".bias"));
    }

    private Tensor matrix(String module) {
        String node = "/"
                + module.replace("encoder.layer.", "encoder#layer#")
                        .replace('.', '/')
                        .replace("encoder#layer#", "encoder/layer.")
                + "/MatMul";
        return initializer(Objects.requireNonNull(matrixOfNode.get(node), node)).transposed();
    }

    private Tensor initializer(String name) {
        return Objects.requireNonNull(initializers.get(name), name);
    }

    private static Tensor tensor(OnnxMl.TensorProto proto) {
        ByteBuffer bytes = proto.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return new Tensor(
                values, proto.getDimsList().stream().mapToLong(Long::longValue).toArray());
    }
}
