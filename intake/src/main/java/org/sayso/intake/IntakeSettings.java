package org.sayso.intake;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.fetch.FetchSettings;
import org.sayso.intake.table.Columns;

/**
 * What a person says about the reports to be read.
 *
 * @param date of publication of every one of them, over what they say themselves; null leaves it to them
 * @param outlet of every one of them, over what they say themselves; null leaves it to them
 * @param columns of tables
 * @param fetching of addresses
 * @param encoding of bytes that are neither marked nor UTF-8 nor UTF-16; null refuses them
 */
public record IntakeSettings(
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable Charset encoding,
        Columns columns,
        FetchSettings fetching,
        IntakeLimits limits) {

    public static final IntakeSettings DEFAULT =
            new IntakeSettings(null, null, null, Columns.USUAL, FetchSettings.DEFAULT, IntakeLimits.DEFAULT);

    public IntakeSettings withDate(@Nullable LocalDate other) {
        return new IntakeSettings(other, outlet, encoding, columns, fetching, limits);
    }

    public IntakeSettings withOutlet(@Nullable String other) {
        return new IntakeSettings(date, other, encoding, columns, fetching, limits);
    }

    public IntakeSettings withEncoding(@Nullable Charset other) {
        return new IntakeSettings(date, outlet, other, columns, fetching, limits);
    }

    public IntakeSettings withLimits(IntakeLimits other) {
        return new IntakeSettings(date, outlet, encoding, columns, fetching, other);
    }

    public IntakeSettings withColumns(Columns other) {
        return new IntakeSettings(date, outlet, encoding, other, fetching, limits);
    }

    public IntakeSettings withFetching(FetchSettings other) {
        return new IntakeSettings(date, outlet, encoding, columns, other, limits);
    }
}
