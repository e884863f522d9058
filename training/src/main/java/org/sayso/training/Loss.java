package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.List;
import org.sayso.reader.neural.Head;
import org.sayso.reader.neural.PieceFeature;

/**
 * What a batch of windows of one corpus costs: cross entropy of each tag head over the pieces whose label is known (for heads that give a number the smooth
 * distance), plus {@value #LINK_WEIGHT} times
 * the binary cross entropy of each link head over the rows of gold anchors.
 */
final class Loss {

    private static final float LINK_WEIGHT = 3f;

    private final Network network;

    Loss(Network network) {
        this.network = network;
    }

    NDArray of(List<Window> batch, NDManager manager) {
        HeadSet set = batch.getFirst().heads();
        int pieces = batch.getFirst().ids().length;
        Shape shape = new Shape(batch.size(), pieces);
        NDArray encoded = network.encode(
                manager.create(ids(batch, pieces), shape),
                manager.create(features(batch, pieces), new Shape(batch.size(), pieces, PieceFeature.COUNT)),
                true);
        NDArray loss = tagLoss(encoded, batch, set, manager);
        for (int link = 0; link < set.links().size(); link++) {
            loss = loss.add(linkLoss(encoded, batch, set, link, pieces, manager).mul(LINK_WEIGHT));
        }
        return loss;
    }

    static long[] ids(List<Window> batch, int pieces) {
        long[] ids = new long[batch.size() * pieces];
        for (int b = 0; b < batch.size(); b++) {
            for (int i = 0; i < pieces; i++) {
                ids[b * pieces + i] = batch.get(b).ids()[i];
            }
        }
        return ids;
    }

    static float[] features(List<Window> batch, int pieces) {
        float[] features = new float[batch.size() * pieces * PieceFeature.COUNT];
        for (int b = 0; b < batch.size(); b++) {
            for (int i = 0; i < pieces; i++) {
                for (int f = 0; f < PieceFeature.COUNT; f++) {
                    features[(b * pieces + i) * PieceFeature.COUNT + f] =
                            batch.get(b).features()[i] >> f & 1;
                }
            }
        }
        return features;
    }

    private NDArray tagLoss(NDArray encoded, List<Window> batch, HeadSet set, NDManager manager) {
        NDArray scores = network.tags(encoded, set);
        NDArray loss = manager.create(0f);
        int column = 0;
        for (int h = 0; h < set.tags().size(); h++) {
            Head head = set.tags().get(h);
            NDArray own = scores.get(":,:," + column + ":" + (column + head.size()));
            loss = loss.add(head.isValue() ? valueLoss(own, batch, h, manager) : labelLoss(own, batch, h, manager));
            column += head.size();
        }
        return loss;
    }

    private static NDArray labelLoss(NDArray scores, List<Window> batch, int h, NDManager manager) {
        NDArray wanted = manager.create(wanted(batch, h, scores.getShape()), scores.getShape());
        return scores.logSoftmax(-1).mul(wanted).sum().neg();
    }

    /* One-hot, divided by the number of known labels: the sum over it is a mean. */
    private static float[] wanted(List<Window> batch, int h, Shape shape) {
        int pieces = (int) shape.get(1);
        int labels = (int) shape.get(2);
        float emphasis = batch.getFirst().heads().emphasis(h);
        float[] wanted = new float[Math.toIntExact(shape.size())];
        float known = 0;
        for (int b = 0; b < batch.size(); b++) {
            byte[] gold = batch.get(b).labels()[h];
            for (int i = 0; i < pieces; i++) {
                if (gold[i] != LabelledText.UNKNOWN) {
                    wanted[(b * pieces + i) * labels + gold[i]] = gold[i] == 0 ? 1 : emphasis;
                    known += gold[i] == 0 ? 1 : emphasis;
                }
            }
        }
        divide(wanted, known);
        return wanted;
    }

    /* Squared up to a distance of one and straight from there (Huber 1964), as Rudinger et al. (2018) train factuality. */
    private static NDArray valueLoss(NDArray values, List<Window> batch, int h, NDManager manager) {
        Shape shape = values.getShape();
        int pieces = (int) shape.get(1);
        float[] wanted = new float[Math.toIntExact(shape.size())];
        float[] share = new float[wanted.length];
        float known = 0;
        for (int i = 0; i < wanted.length; i++) {
            byte gold = batch.get(i / pieces).labels()[h][i % pieces];
            if (gold != LabelledText.UNKNOWN) {
                wanted[i] = LabelledText.value(gold);
                share[i] = 1;
                known++;
            }
        }
        divide(share, known);
        NDArray distance = values.sub(manager.create(wanted, shape)).abs();
        NDArray near = distance.minimum(1);
        return near.mul(distance.sub(near.mul(0.5f)))
                .mul(manager.create(share, shape))
                .sum();
    }

    private static void divide(float[] values, float by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= Math.max(1, by);
        }
    }

    private NDArray linkLoss(
            NDArray encoded, List<Window> batch, HeadSet set, int link, int pieces, NDManager manager) {
        float[] rows = new float[batch.size() * pieces * pieces];
        float[] wanted = new float[rows.length];
        long anchors = batch.stream().mapToLong(w -> w.links().size()).sum();
        float share = 1f / Math.max(1, anchors * pieces);
        for (int b = 0; b < batch.size(); b++) {
            for (LabelledText.LinkRow row : batch.get(b).links()) {
                int base = (b * pieces + row.anchor()) * pieces;
                for (int i = 0; i < pieces; i++) {
                    rows[base + i] = share;
                    wanted[base + i] = row.linked().get(link).get(i) ? share : wanted[base + i];
                }
            }
        }
        Shape shape = new Shape(batch.size(), pieces, pieces);
        NDArray scores = network.link(encoded, set, link);
        return Activation.softPlus(scores)
                .mul(manager.create(rows, shape))
                .sub(scores.mul(manager.create(wanted, shape)))
                .sum();
    }
}
