package org.sayso.evaluation.factuality;

import org.sayso.model.Polarity;

/** Brings a score onto MEANTIME's grid, where nine events in ten are plain facts: anything short of a high score is held back. */
final class MeantimeGrid {

    private static final double FACT = 2.53;
    private static final double LEANING = 2.0;

    private MeantimeGrid() {}

    static double value(double score, Polarity polarity) {
        if (polarity == Polarity.NEGATIVE) {
            return -3;
        }
        if (score >= FACT) {
            return 3;
        }
        return score >= LEANING ? 1.5 : 0;
    }
}
