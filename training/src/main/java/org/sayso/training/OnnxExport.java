package org.sayso.training;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sayso.reader.neural.HeadLayout;
import org.sayso.reader.neural.PieceFeature;

/**
 * Writes the trained network as an ONNX file, in 32-bit floats or with 8-bit weights.
 *
 * <p>With 8-bit weights every matrix has a scale for each output and whole numbers from -64 to 64: seven bits, so that sums of products with
 * 8-bit activations never saturate on processors without VNNI, and the same file gives the same numbers everywhere. Activations are brought to 8 bits
 * while running. Word vectors have a scale for each word.
 */
final class OnnxExport {

    /** Pieces in a window, as training sees them. */
    static final int WINDOW = 192;

    private static final int LARGEST = 64;

    private final Weights weights;
    private final boolean small;
    private final OnnxGraph graph = new OnnxGraph();

    private OnnxExport(Weights weights, boolean small) {
        this.weights = weights;
        this.small = small;
    }

    /**
     * @param small 8-bit weights
     * @param window positions that the file knows
     */
    static void write(Weights weights, List<HeadSet> heads, int window, boolean small, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new OnnxExport(weights, small).model(heads, window).writeTo(out);
        }
    }

    private OnnxMl.ModelProto model(List<HeadSet> heads, int window) {
        graph.input("ids", OnnxMl.TensorProto.DataType.INT64, "windows", "pieces");
        graph.input("features", OnnxMl.TensorProto.DataType.FLOAT, "windows", "pieces", PieceFeature.COUNT);
        String encoded = encoder(window);
        HeadLayout layout = HeadLayout.of(
                heads.stream().flatMap(h -> h.tags().stream()).toList(),
                heads.stream().flatMap(h -> h.links().stream()).toList());
        graph.output("vectors", "windows", "pieces", EncoderShape.WIDTH);
        graph.name(encoded, "vectors");
        List<HeadSet> linking = heads.stream().filter(h -> !h.links().isEmpty()).toList();
        graph.output("tags", "windows", "pieces", layout.tagOutputs());
        graph.name(joined(encoded, heads, ".tags", "tags_all"), "tags");
        if (!linking.isEmpty()) {
            int width = layout.links().size() * EncoderShape.LINK_WIDTH;
            graph.output("queries", "windows", "pieces", width);
            graph.output("keys", "windows", "pieces", width);
            graph.name(joined(encoded, linking, ".query", "query_all"), "queries");
            graph.name(joined(encoded, linking, ".key", "key_all"), "keys");
        }
        return graph.model(layout.metadata());
    }

    private String joined(String encoded, List<HeadSet> heads, String part, String name) {
        Tensor weight = Tensor.stacked(heads.stream()
                .map(h -> weights.get(h.name() + part + ".weight"))
                .toArray(Tensor[]::new));
        Tensor bias = Tensor.stacked(
                heads.stream().map(h -> weights.get(h.name() + part + ".bias")).toArray(Tensor[]::new));
        /* The heads are small and decide everything: they stay in 32 bits. */
        return graph.node(
                "Add",
                graph.node("MatMul", encoded, graph.floats(name + ".weight", weight.transposed())),
                graph.floats(name + ".bias", bias));
    }

    private String encoder(int window) {
        String x = graph.node("Add", words(), positions(window));
        x = norm(
                graph.node(
                        "Add",
                        x,
                        graph.node("MatMul", "features", graph.floats("features.weight", weights.get("features")))),
                "norm");
        for (int layer = 0; layer < EncoderShape.LAYERS; layer++) {
            x = layer(x, "layer" + layer + ".");
        }
        return x;
    }

    private String words() {
        Tensor words = weights.get("words");
        if (!small) {
            return graph.node("Gather", graph.floats("words", words), "ids");
        }
        Quantized quantized = Quantized.byRows(words, 127);
        String rows = graph.node("Gather", graph.bytes("words", quantized.values(), words.shape()), "ids");
        String scales = graph.node(
                "Gather",
                graph.floats("words.scale", new Tensor(quantized.scales(), quantized.scales().length, 1)),
                "ids");
        return graph.node(
                "Mul", graph.node("Cast", Map.of("to", OnnxMl.TensorProto.DataType.FLOAT.getNumber()), rows), scales);
    }

    private String positions(int window) {
        float[] first = Arrays.copyOf(weights.get("positions").values(), window * EncoderShape.WIDTH);
        String all = graph.floats("positions", new Tensor(first, window, EncoderShape.WIDTH));
        String length = graph.node("Gather", graph.node("Shape", "ids"), graph.longs("one", 1));
        return graph.node("Slice", all, graph.longs("zero", 0), length, graph.longs("axis", 0));
    }

    private String layer(String x, String name) {
        String middle = norm(
                graph.node("Add", x, linear(attend(linear(x, name + "attend"), name), name + "gather")),
                name + "norm1");
        String inner = graph.node("Gelu", linear(middle, name + "up"));
        return norm(graph.node("Add", middle, linear(inner, name + "down")), name + "norm2");
    }

    private String attend(String projected, String name) {
        long width = EncoderShape.WIDTH;
        List<String> parts = graph.node(
                "", "Split", Map.of("axis", 2), 3, projected, graph.longs(name + "split", width, width, width));
        return graph.node(
                        OnnxGraph.RUNTIME_DOMAIN,
                        "MultiHeadAttention",
                        Map.of("num_heads", EncoderShape.ATTENTION_HEADS),
                        1,
                        parts.toArray(String[]::new))
                .getFirst();
    }

    private String linear(String x, String name) {
        Tensor weight = weights.get(name + ".weight");
        String bias = graph.floats(name + ".bias", weights.get(name + ".bias"));
        if (!small) {
            return graph.node(
                    "Add", graph.node("MatMul", x, graph.floats(name + ".weight", weight.transposed())), bias);
        }
        Quantized quantized = Quantized.byRows(weight, LARGEST);
        String bytes = graph.bytes(name + ".weight", quantized.transposed(), weight.shape()[1], weight.shape()[0]);
        String scale = graph.floats(name + ".scale", new Tensor(quantized.scales(), quantized.scales().length));
        return graph.node(OnnxGraph.RUNTIME_DOMAIN, "DynamicQuantizeMatMul", Map.of(), 1, x, bytes, scale, "", bias)
                .getFirst();
    }

    private String norm(String x, String name) {
        return graph.node(
                "LayerNormalization",
                Map.of("axis", -1, "epsilon", EncoderShape.NORM_EPSILON),
                x,
                graph.floats(name + ".weight", weights.get(name + ".weight")),
                graph.floats(name + ".bias", weights.get(name + ".bias")));
    }
}
