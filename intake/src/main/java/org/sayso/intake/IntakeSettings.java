package org.sayso.intake;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.table.Columns;

/**
 * What a person says about the reports to be read.
 *
 * @param date of publication of every one of them, over what they say themselves; null leaves it to them
 * @param outlet of every one of them, over what they say themselves; null leaves it to them
 * @param columns of tables
 * @param encoding of bytes that are neither marked nor UTF-8 nor UTF-16; null refuses them
 */
public record IntakeSettings(
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable Charset encoding,
        Columns columns,
        IntakeLimits limits) {

    public static final IntakeSettings DEFAULT =
            new IntakeSettings(null, null, null, Columns.USUAL, IntakeLimits.DEFAULT);

    public IntakeSettings withDate(@Nullable LocalDate other) {
        return new IntakeSettings(other, outlet, encoding, columns, limits);
    }

    public IntakeSettings withOutlet(@Nullable String other) {
        return new IntakeSettings(date, other, encoding, columns, limits);
    }

    public IntakeSettings withEncoding(@Nullable Charset other) {
        return new IntakeSettings(date, outlet, other, columns, limits);
    }

    public IntakeSettings withLimits(IntakeLimits other) {
        return new IntakeSettings(date, outlet, encoding, columns, other);
    }

    public IntakeSettings withColumns(Columns other) {
        return new IntakeSettings(date, outlet, encoding, other, limits);
    }
}
