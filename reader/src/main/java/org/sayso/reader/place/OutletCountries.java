package org.sayso.reader.place;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Report;
import org.sayso.reader.place.model.DataFile;

/** The country that an outlet writes from: by its web address or, where that tells nothing, by its name. */
public final class OutletCountries {

    private final Map<String, String> byDomain = new HashMap<>();

    private OutletCountries() {}

    public static OutletCountries load() {
        OutletCountries outlets = new OutletCountries();
        for (String line : DataFile.lines("outlet-countries.txt")) {
            String[] fields = line.split("\\s+");
            outlets.byDomain.put(fields[0], fields[1]);
        }
        return outlets;
    }

    /** ISO 3166-1 alpha-2 code. */
    public Optional<String> countryOf(Report report) {
        return host(report.url()).or(() -> host(report.outlet())).flatMap(this::countryOfHost);
    }

    /** The longest ending that is listed: {@code www.bbc.co.uk}, {@code bbc.co.uk}, {@code co.uk}, {@code uk}. */
    private Optional<String> countryOfHost(String host) {
        String ending = host;
        while (!ending.isEmpty()) {
            String country = byDomain.get(ending);
            if (country != null) {
                return Optional.of(country);
            }
            int dot = ending.indexOf('.');
            ending = dot < 0 ? "" : ending.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> host(@Nullable String address) {
        if (address == null || address.indexOf('.') < 0 || address.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        try {
            String host = URI.create(address.contains("://") ? address : "http://" + address)
                    .getHost();
            return Optional.ofNullable(host).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
