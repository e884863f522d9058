package org.sayso.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table of accuracies: what is measured, how, and what it must and should reach.
 *
 * @param task name of a {@link Task}
 * @param gold path under the folder of gold data
 * @param scorerArguments what {@code score.py} is told after gold and predictions
 * @param key path of the figure in the scorer's JSON
 * @param scale factor that makes it a percentage
 * @param quick whether it is cheap enough for every run of the continuous integration
 */
public record Figure(
        String task,
        String gold,
        String scorerArguments,
        String key,
        double scale,
        String meaning,
        @Nullable Double must,
        @Nullable Double aim,
        boolean quick) {

    /** Whether less is better, as for the share of claims that hardened. */
    public boolean lowerIsBetter() {
        return meaning.contains("lower is better");
    }

    /** Whether a percentage reaches the must; true where there is none. */
    public boolean reaches(double percentage) {
        return must == null || (lowerIsBetter() ? percentage <= must : percentage >= must);
    }
}
