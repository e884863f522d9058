package org.sayso.intake.printed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Time zones as newspapers print them: GMT, ET, +02:00. Abbreviations that mean several zones (IST, CST) are not in the list. */
final class PrintedZones {

    private static final Map<String, ZoneId> ZONES = load();

    private PrintedZones() {}

    private static Map<String, ZoneId> load() {
        var stream =
                Objects.requireNonNull(PrintedZones.class.getResourceAsStream("/org/sayso/intake/printed/zones.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> ZoneId.of(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ZoneId> zone(String printed) {
        ZoneId named = ZONES.get(printed);
        return named != null ? Optional.of(named) : offset(printed);
    }

    private static Optional<ZoneId> offset(String printed) {
        try {
            return Optional.of(ZoneOffset.of(printed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
