package org.sayso.evaluation.task;

import org.sayso.model.Quantity;
import org.sayso.model.Span;

/**
 * A number of dead that a report tells.
 *
 * @param span of the number, or of the one person where no number is told
 * @param open true for "more than 80": there may be more
 * @param vague true for "dozens"
 * @param single true for "a woman was killed"
 * @param victims the words for those who died
 */
record Toll(int number, Span span, boolean open, boolean vague, boolean single, String victims) {

    static Toll counted(int number, Quantity quantity, String victims) {
        boolean vague = quantity.approximate()
                && quantity.low() != null
                && quantity.high() != null
                && quantity.high() > quantity.low();
        return new Toll(number, quantity.span(), quantity.high() == null, vague, false, victims);
    }

    static Toll single(Span person, String victims) {
        return new Toll(1, person, false, false, true, victims);
    }
}
