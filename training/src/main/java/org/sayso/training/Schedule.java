package org.sayso.training;

/**
 * How the learning rate goes over a run: up in a straight line over the first share of steps, then down to nothing.
 *
 * @param peak learning rate of the encoder
 * @param warmUp share of the steps
 */
record Schedule(int steps, float peak, float warmUp) {

    float at(int step) {
        float rising = steps * warmUp;
        return step < rising ? peak * (step + 1) / rising : peak * Math.max(0f, (steps - step) / (steps - rising));
    }

    /** Whether a step is in the second half of the last epoch. */
    boolean isLate(int step, int epochs) {
        return step > steps - steps / epochs / 2;
    }
}
