package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event of the ledger took place: the narrowest place on which its claims agree.
 *
 * @param name usual name
 * @param geonameid GeoNames id, where there is one
 * @param country ISO 3166-1 alpha-2 code
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record HappeningPlace(
        String name,
        @Nullable Long geonameid,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable PlacePrecision precision) {

    public static HappeningPlace of(EventPlace place) {
        return new HappeningPlace(
                place.name(), place.geonameid(), place.country(), place.lat(), place.lon(), place.precision());
    }
}
