package org.sayso.exports.acled;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sayso.model.HappeningPlace;
import org.sayso.model.PlacePrecision;
import org.sayso.model.scheme.AcledCoding;

/**
 * A place by ACLED's rules: geographic precision 1 for a town or narrower, 2 for a small part of a region, 3 for a region. A country alone, a sea,
 * or a place without coordinates is not coded.
 *
 * @param admin1 the region, where the place itself is one
 * @param admin2 the district, where the place itself is one
 */
record AcledPlace(
        String name, double lat, double lon, int precision, String country, String iso3, String admin1, String admin2) {

    static Optional<AcledPlace> of(HappeningPlace place) {
        Double lat = place.lat();
        Double lon = place.lon();
        PlacePrecision precision = place.precision() == null ? PlacePrecision.CITY : place.precision();
        OptionalInt code = AcledCoding.geoPrecision(precision);
        if (lat == null || lon == null || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AcledPlace(
                place.name(),
                lat,
                lon,
                code.getAsInt(),
                country(place.country()),
                iso3(place.country()),
                precision == PlacePrecision.REGION ? place.name() : "",
                precision == PlacePrecision.DISTRICT ? place.name() : ""));
    }

    private static String country(@Nullable String code) {
        return code == null ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static String iso3(@Nullable String code) {
        try {
            return code == null ? "XXX" : Locale.of("", code).getISO3Country();
        } catch (MissingResourceException e) {
            return "XXX";
        }
    }
}
