package org.sayso.evaluation.place;

import java.util.List;
import org.sayso.reader.place.model.Features;

/**
 * A choice among several options, of which some are right.
 *
 * @param right as many as options; at least one true and one false where there is something to learn
 * @param weight how much it counts
 */
record Choice(List<Features> options, boolean[] right, double weight) {

    boolean teaches() {
        boolean any = false;
        boolean all = true;
        for (boolean r : right) {
            any |= r;
            all &= r;
        }
        return any && !all;
    }
}
