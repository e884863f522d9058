package org.sayso.desk.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments, in UTC and to the minute: {@code 14 Sep 2030 09:05 UTC}. */
public final class Instants {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Instants() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
