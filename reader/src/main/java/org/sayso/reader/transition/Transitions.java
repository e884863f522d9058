package org.sayso.reader.transition;

import java.util.Arrays;

/**
 * Chooses the next transition of a sentence. Scores are computed in 32 bits; where the two best are so close that rounding could decide, once more with the rounding of
 * CoreNLP ({@link ExactScores}), so that the choice is always the one that CoreNLP makes. One for each sentence: not thread-safe.
 */
final class Transitions {

    /* A hundred times what rounding moved a difference of two scores by in 100,000 choices. */
    private static final double CLOSE = 0.005;
    private static final int AT_ONCE = 4;

    private final TransitionModel model;
    private final PlaceSums sums;
    private final int width;
    private final float[] hidden;
    private final float[] scores;

    Transitions(TransitionModel model, PlaceSums sums) {
        this.model = model;
        this.sums = sums;
        this.width = model.outputs();
        this.hidden = new float[model.hidden()];
        this.scores = new float[width];
    }

    /**
     * Number of the best transition: first those that hang the second word on the first, by relation, then those that hang the first on the second, then the shift.
     *
     * @param features words, tags and relations at the model's places
     * @param shift whether a word waits
     */
    int best(int[] features, boolean shift) {
        double[] quick = scores(features);
        int best = best(quick, shift);
        return isClear(quick, best, shift) ? best : best(ExactScores.of(model, features), shift);
    }

    double[] scores(int[] features) {
        sumUp(features);
        Arrays.fill(scores, 0);
        int unit = 0;
        for (; unit + AT_ONCE <= hidden.length; unit += AT_ONCE) {
            addUnits(unit);
        }
        for (; unit < hidden.length; unit++) {
            for (int i = 0; i < width; i++) {
                scores[i] += hidden[unit] * model.outer(unit)[i];
            }
        }
        double[] wide = new double[width];
        for (int i = 0; i < width; i++) {
            wide[i] = scores[i];
        }
        return wide;
    }

    private void sumUp(int[] features) {
        System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
        for (int place = 0; place < TransitionModel.PLACES; place += 2) {
            float[] one = sumsAt(place, features);
            float[] other = sumsAt(place + 1, features);
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] += one[i] + other[i];
            }
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
    }

    private float[] sumsAt(int place, int[] features) {
        int label = place < TransitionModel.FIRST_LABELLED
                ? model.firstLabel()
                : features[2 * TransitionModel.PLACES + place - TransitionModel.FIRST_LABELLED];
        return sums.at(place, features[place], features[TransitionModel.PLACES + place], label);
    }

    /* Same index everywhere, and an array for each row: only so does the compiler dare to do eight at a time. */
    private void addUnits(int unit) {
        float a = hidden[unit];
        float b = hidden[unit + 1];
        float c = hidden[unit + 2];
        float d = hidden[unit + 3];
        float[] ofA = model.outer(unit);
        float[] ofB = model.outer(unit + 1);
        float[] ofC = model.outer(unit + 2);
        float[] ofD = model.outer(unit + 3);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += a * ofA[i] + b * ofB[i] + c * ofC[i] + d * ofD[i];
        }
    }

    /* The root's relation is never chosen: it is what is left at the end. */
    private boolean isAllowed(int transition, boolean shift) {
        int joins = model.labels().size() - 1;
        return transition % joins != 0 ? shift || transition < 2 * joins : shift && transition == 2 * joins;
    }

    private int best(double[] values, boolean shift) {
        int best = -1;
        for (int i = 0; i < width; i++) {
            if (isAllowed(i, shift) && (best < 0 || values[i] > values[best])) {
                best = i;
            }
        }
        return best;
    }

    private boolean isClear(double[] values, int best, boolean shift) {
        for (int i = 0; i < width; i++) {
            if (i != best && isAllowed(i, shift) && values[best] - values[i] < CLOSE) {
                return false;
            }
        }
        return true;
    }
}
