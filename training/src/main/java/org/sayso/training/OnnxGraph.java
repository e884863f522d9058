package org.sayso.training;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/** Puts an ONNX file together, node by node. The names that the methods return are those of values. */
final class OnnxGraph {

    private static final int IR_VERSION = 9;
    private static final int OPSET = 20;
    static final String RUNTIME_DOMAIN = "com.microsoft";

    private final OnnxMl.GraphProto.Builder graph =
            OnnxMl.GraphProto.newBuilder().setName("sayso");
    private int values;

    /** An input whose named sides are free. */
    void input(String name, OnnxMl.TensorProto.DataType type, Object... sides) {
        graph.addInput(value(name, type, sides));
    }

    void output(String name, Object... sides) {
        graph.addOutput(value(name, OnnxMl.TensorProto.DataType.FLOAT, sides));
    }

    private static OnnxMl.ValueInfoProto value(String name, OnnxMl.TensorProto.DataType type, Object... sides) {
        OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
        for (Object side : sides) {
            OnnxMl.TensorShapeProto.Dimension.Builder dimension = OnnxMl.TensorShapeProto.Dimension.newBuilder();
            shape.addDim(
                    side instanceof Integer size
                            ? dimension.setDimValue(size)
                            : dimension.setDimParam(side.toString()));
        }
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder()
                        .setTensorType(OnnxMl.TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }

    String floats(String name, Tensor tensor) {
        ByteBuffer bytes =
                ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(tensor.values());
        return initializer(name, OnnxMl.TensorProto.DataType.FLOAT, bytes.array(), tensor.shape());
    }

    String bytes(String name, byte[] values, long... shape) {
        return initializer(name, OnnxMl.TensorProto.DataType.INT8, values, shape);
    }

    String longs(String name, long... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(numbers);
        return initializer(name, OnnxMl.TensorProto.DataType.INT64, bytes.array(), numbers.length);
    }

    private String initializer(String name, OnnxMl.TensorProto.DataType type, byte[] raw, long... shape) {
        OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(raw));
        for (long side : shape) {
            tensor.addDims(side);
        }
        graph.addInitializer(tensor);
        return name;
    }

    /** A node of the standard operators with one output. */
    String node(String operator, Map<String, Object> attributes, String... inputs) {
        return node("", operator, attributes, 1, inputs).getFirst();
    }

    String node(String operator, String... inputs) {
        return node(operator, Map.of(), inputs);
    }

    List<String> node(String domain, String operator, Map<String, Object> attributes, int outputs, String... inputs) {
        OnnxMl.NodeProto.Builder node = OnnxMl.NodeProto.newBuilder()
                .setDomain(domain)
                .setOpType(operator)
                .setName(operator + values)
                .addAllInput(List.of(inputs));
        for (int i = 0; i < outputs; i++) {
            node.addOutput("v" + values++);
        }
        attributes.forEach((name, value) -> node.addAttribute(attribute(name, value)));
        graph.addNode(node);
        return List.copyOf(node.getOutputList());
    }

    private static OnnxMl.AttributeProto attribute(String name, Object value) {
        OnnxMl.AttributeProto.Builder attribute =
                OnnxMl.AttributeProto.newBuilder().setName(name);
        return switch (value) {
            case Integer number ->
                attribute
                        .setType(OnnxMl.AttributeProto.AttributeType.INT)
                        .setI(number)
                        .build();
            case Float number ->
                attribute
                        .setType(OnnxMl.AttributeProto.AttributeType.FLOAT)
                        .setF(number)
                        .build();
            default -> throw new IllegalArgumentException("no attribute of ours: " + name);
        };
    }

    /** Gives a value the name of an output. */
    void name(String value, String output) {
        graph.addNode(OnnxMl.NodeProto.newBuilder()
                .setOpType("Identity")
                .setName(output)
                .addInput(value)
                .addOutput(output));
    }

    OnnxMl.ModelProto model(Map<String, String> metadata) {
        OnnxMl.ModelProto.Builder model = OnnxMl.ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("sayso")
                .setGraph(graph)
                .addOpsetImport(
                        OnnxMl.OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder()
                        .setDomain(RUNTIME_DOMAIN)
                        .setVersion(1));
        metadata.forEach((key, value) -> model.addMetadataProps(
                OnnxMl.StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model.build();
    }
}
