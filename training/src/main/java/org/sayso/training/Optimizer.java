package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** AdamW (Loshchilov and Hutter 2019) with the gradient's norm clipped at 1; heads learn faster than the encoder. */
final class Optimizer {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final float LARGEST_NORM = 1f;
    private static final float TAG_FACTOR = 5f;
    private static final float LINK_FACTOR = 3f;
    private static final String STEPS = "steps";
    private static final String MEAN = "mean.";
    private static final String SQUARE = "square.";

    private record Moments(NDArray parameter, NDArray mean, NDArray square, float factor, float decay) {}

    private final Map<String, Moments> moments = new LinkedHashMap<>();
    private int steps;

    /** @param learns which parameters are trained at all, by name */
    Optimizer(Network network, Predicate<String> learns) {
        network.trained().forEach((name, parameter) -> {
            if (learns.test(name)) {
                moments.put(
                        name,
                        new Moments(
                                parameter,
                                network.manager().zeros(parameter.getShape()),
                                network.manager().zeros(parameter.getShape()),
                                factor(name),
                                parameter.getShape().dimension() > 1 ? DECAY : 0f));
            }
        });
    }

    /** The means and squares of the gradients, and how many steps made them: what a run needs to go on. */
    Weights moments() {
        Weights kept = new Weights();
        kept.put(STEPS, new Tensor(new float[] {steps}, 1));
        moments.forEach((name, m) -> {
            kept.put(MEAN + name, Network.tensor(m.mean()));
            kept.put(SQUARE + name, Network.tensor(m.square()));
        });
        return kept;
    }

    /** Goes on from these. */
    void restore(Weights kept) {
        steps = (int) kept.get(STEPS).values()[0];
        moments.forEach((name, m) -> {
            m.mean().set(kept.get(MEAN + name).values());
            m.square().set(kept.get(SQUARE + name).values());
        });
    }

    private static float factor(String name) {
        if (name.contains(".tags.")) {
            return TAG_FACTOR;
        }
        return name.contains(".query.") || name.contains(".key.") ? LINK_FACTOR : 1f;
    }

    /**
     * Moves every parameter that got a gradient and sets its gradient to nothing.
     *
     * @param takesPart which parameters the step's loss depends on, by name
     */
    void step(float rate, Predicate<String> takesPart) {
        steps++;
        float correction = (float) (Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps)));
        float scale = clipping(takesPart);
        moments.forEach((name, m) -> {
            if (takesPart.test(name)) {
                move(m, rate * m.factor(), correction, scale);
            }
        });
    }

    private float clipping(Predicate<String> takesPart) {
        double squares = 0;
        for (Map.Entry<String, Moments> entry : moments.entrySet()) {
            if (takesPart.test(entry.getKey())) {
                try (NDArray gradient = entry.getValue().parameter().getGradient();
                        NDArray norm = gradient.norm()) {
                    double value = norm.getFloat();
                    squares += value * value;
                }
            }
        }
        double norm = Math.sqrt(squares);
        return norm > LARGEST_NORM ? (float) (LARGEST_NORM / norm) : 1f;
    }

    private static void move(Moments m, float rate, float correction, float scale) {
        NDArray parameter = m.parameter();
        try (NDArray gradient = parameter.getGradient()) {
            parameter.setRequiresGradient(false);
            parameter
                    .getNDArrayInternal()
                    .adamUpdate(
                            new NDList(parameter, gradient, m.mean(), m.square()),
                            new NDList(parameter),
                            rate,
                            rate * correction,
                            m.decay(),
                            scale,
                            -1f,
                            BETA1,
                            BETA2,
                            EPSILON,
                            false,
                            true);
            parameter.setRequiresGradient(true);
            gradient.subi(gradient);
        }
    }
}
