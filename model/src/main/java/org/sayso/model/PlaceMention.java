package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * A place name in a text and what it was resolved to.
 *
 * @param name usual name of the place
 * @param geonameid GeoNames id; null where the place stands in a supplement only
 * @param country ISO 3166-1 alpha-2 code; null for what lies in no country or in several
 * @param lat degrees north, WGS 84; null where the name could not be resolved
 * @param lon degrees east, WGS 84; null where the name could not be resolved
 */
public record PlaceMention(
        Span span,
        String name,
        @Nullable Long geonameid,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon) {}
