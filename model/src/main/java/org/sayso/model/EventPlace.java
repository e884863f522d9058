package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event took place: the narrowest named place that the report gives.
 *
 * @param span the words that name it
 * @param name usual name of the place
 * @param geonameid GeoNames id; null where the place stands in a supplement only
 * @param country ISO 3166-1 alpha-2 code; null for what lies in no country or in several
 * @param lat degrees north, WGS 84; null where the name could not be resolved
 * @param lon degrees east, WGS 84; null where the name could not be resolved
 * @param precision how narrow the place is; null where the name could not be resolved
 */
public record EventPlace(
        Span span,
        String name,
        @Nullable Long geonameid,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable PlacePrecision precision) {

    public static EventPlace of(PlaceMention mention, @Nullable PlacePrecision precision) {
        return new EventPlace(
                mention.span(),
                mention.name(),
                mention.geonameid(),
                mention.country(),
                mention.lat(),
                mention.lon(),
                precision);
    }
}
