package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The encoder and its heads in PyTorch. Word vectors stay as they are; all else is trained. Not thread-safe.
 *
 * <p>A head set adds one linear layer for all its tags, and for its links two projections of 64 numbers a link: the score of a link from piece i to
 * piece j is the product of i's query and j's key (Dozat and Manning 2017, with their bilinear matrix multiplied into the projections).
 */
final class Network implements AutoCloseable {

    private final NDManager manager;
    private final NDArray words;
    private final Map<String, NDArray> trained = new LinkedHashMap<>();
    private final float dropout;

    Network(Weights weights, List<HeadSet> heads, float dropout, long seed) {
        this.manager = NDManager.newBaseManager();
        this.dropout = dropout;
        this.words = array(weights.get("words"));
        weights.all().forEach((name, tensor) -> {
            if (!name.equals("words")) {
                trained.put(name, array(tensor));
            }
        });
        Random random = new Random(seed);
        heads.forEach(set -> addHeads(set, random));
        trained.values().forEach(a -> a.setRequiresGradient(true));
    }

    private NDArray array(Tensor tensor) {
        return manager.create(tensor.values(), new Shape(tensor.shape()));
    }

    private void addHeads(HeadSet set, Random random) {
        addLinear(set.name() + ".tags", set.tagOutputs(), random);
        if (!set.links().isEmpty()) {
            addLinear(set.name() + ".query", set.links().size() * EncoderShape.LINK_WIDTH, random);
            addLinear(set.name() + ".key", set.links().size() * EncoderShape.LINK_WIDTH, random);
        }
    }

    private void addLinear(String name, int outputs, Random random) {
        if (trained.containsKey(name + ".weight")) {
            return;
        }
        Tensor weight = Tensor.zeros(outputs, EncoderShape.WIDTH);
        double scale = name.endsWith(".tags") ? 0.02 : Math.sqrt(2.0 / (EncoderShape.WIDTH + EncoderShape.LINK_WIDTH));
        for (int i = 0; i < weight.values().length; i++) {
            weight.values()[i] = (float) (random.nextGaussian() * scale);
        }
        trained.put(name + ".weight", array(weight));
        trained.put(name + ".bias", array(Tensor.zeros(outputs)));
    }

    /** Leaves these parameters, by name, as they are. */
    void freeze(Predicate<String> frozen) {
        trained.forEach((name, array) -> {
            if (frozen.test(name)) {
                array.setRequiresGradient(false);
            }
        });
    }

    NDManager manager() {
        return manager;
    }

    /** By name; in a fixed order. */
    Map<String, NDArray> trained() {
        return trained;
    }

    NDArray parameter(String name) {
        NDArray found = trained.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no parameter named " + name);
        }
        return found;
    }

    /**
     * The last layer's vectors.
     *
     * @param ids [windows, pieces], 64-bit
     * @param features [windows, pieces, features], 0 or 1
     */
    NDArray encode(NDArray ids, NDArray features, boolean training) {
        long pieces = ids.getShape().get(1);
        NDArray x = Embedding.embedding(ids, words, SparseFormat.DENSE).singletonOrThrow();
        x = x.add(parameter("positions").get(":" + pieces)).add(features.matMul(parameter("features")));
        x = drop(norm(x, "norm"), training);
        for (int layer = 0; layer < EncoderShape.LAYERS; layer++) {
            x = layer(x, "layer" + layer + ".");
        }
        return drop(x, training);
    }

    private NDArray layer(NDArray x, String name) {
        NDArray attended = linear(attend(linear(x, name + "attend")), name + "gather");
        NDArray middle = norm(x.add(attended), name + "norm1");
        NDArray inner = linear(middle, name + "up").getNDArrayInternal().gelu();
        return norm(middle.add(linear(inner, name + "down")), name + "norm2");
    }

    private static NDArray attend(NDArray projected) {
        long windows = projected.getShape().get(0);
        long pieces = projected.getShape().get(1);
        NDArray split = projected
                .reshape(windows, pieces, 3, EncoderShape.ATTENTION_HEADS, EncoderShape.HEAD_WIDTH)
                .transpose(2, 0, 3, 1, 4);
        NDArray query = split.get(0).mul(1 / Math.sqrt(EncoderShape.HEAD_WIDTH));
        NDArray weights = query.matMul(split.get(1).transpose(0, 1, 3, 2)).softmax(-1);
        return weights.matMul(split.get(2)).transpose(0, 2, 1, 3).reshape(windows, pieces, EncoderShape.WIDTH);
    }

    /** Unnormalised scores of all labels of the set's tag heads, [windows, pieces, labels]. */
    NDArray tags(NDArray encoded, HeadSet set) {
        return linear(encoded, set.name() + ".tags");
    }

    /** Unnormalised scores of one link, [windows, from piece, to piece]. */
    NDArray link(NDArray encoded, HeadSet set, int link) {
        String columns = ":,:," + link * EncoderShape.LINK_WIDTH + ":" + (link + 1) * EncoderShape.LINK_WIDTH;
        NDArray query = linear(encoded, set.name() + ".query").get(columns);
        NDArray key = linear(encoded, set.name() + ".key").get(columns);
        return query.matMul(key.transpose(0, 2, 1)).mul(1 / Math.sqrt(EncoderShape.LINK_WIDTH));
    }

    private NDArray linear(NDArray x, String name) {
        return Linear.linear(x, parameter(name + ".weight"), parameter(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x,
                        new Shape(EncoderShape.WIDTH),
                        parameter(name + ".weight"),
                        parameter(name + ".bias"),
                        EncoderShape.NORM_EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }

    /** A copy of all weights as they are now, the word vectors too. */
    Weights weights() {
        Weights copy = new Weights();
        copy.put("words", tensor(words));
        trained.forEach((name, array) -> copy.put(name, tensor(array)));
        return copy;
    }

    static Tensor tensor(NDArray array) {
        return new Tensor(array.toFloatArray(), array.getShape().getShape());
    }

    @Override
    public void close() {
        manager.close();
    }
}
