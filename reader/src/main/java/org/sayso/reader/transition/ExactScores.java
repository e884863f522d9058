package org.sayso.reader.transition;

/** Scores in the order and with the rounding of CoreNLP, bit by bit. Slow. */
final class ExactScores {

    private ExactScores() {}

    static double[] of(TransitionModel model, int[] features) {
        double[] hidden = new double[model.hidden()];
        for (int place = 0; place < features.length; place++) {
            model.addExactly(features[place], place, hidden);
        }
        double[] scores = new double[model.outputs()];
        for (int unit = 0; unit < hidden.length; unit++) {
            double sum = hidden[unit] + model.bias()[unit];
            double cube = sum * sum * sum;
            float[] outer = model.outer(unit);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += outer[i] * cube;
            }
        }
        return scores;
    }
}
