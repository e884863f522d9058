package org.sayso.exports.acled;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.model.DateInterval;
import org.sayso.model.scheme.AcledCoding;

/**
 * A day and how sure it is, by ACLED's time precision: 1 for the very day, 2 for a week (the middle of the period stands for it), 3 for a month.
 * Anything wider is not coded.
 */
record AcledDate(LocalDate day, int precision) {

    static Optional<AcledDate> of(DateInterval time) {
        LocalDate middle = time.from().plusDays((time.days() - 1) / 2);
        OptionalInt precision = AcledCoding.timePrecision(time);
        return precision.isPresent() ? Optional.of(new AcledDate(middle, precision.getAsInt())) : Optional.empty();
    }
}
