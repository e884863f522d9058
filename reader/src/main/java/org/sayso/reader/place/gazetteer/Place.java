package org.sayso.reader.place.gazetteer;

import org.sayso.model.PlacePrecision;

/**
 * A place of the gazetteer.
 *
 * @param index its number in the gazetteer file
 * @param geonameid GeoNames id; 0 where the place has none here
 * @param country ISO 3166-1 alpha-2 code; empty for what lies in no country or in several
 * @param division GeoNames code of the first-level division with its country ({@code US.KY}); empty where unknown or none
 * @param subdivision number of the second-level division; 0 where unknown or none
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population 0 where unknown
 */
public record Place(
        int index,
        long geonameid,
        String name,
        PlaceKind kind,
        String country,
        String division,
        int subdivision,
        double lat,
        double lon,
        long population) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    public PlacePrecision precision() {
        return kind.precision();
    }

    /** True where the other lies in this country or division by its codes. A place is not inside itself. */
    public boolean contains(Place other) {
        return switch (kind) {
            case COUNTRY -> index != other.index && !country.isEmpty() && country.equals(other.country);
            case DIVISION -> index != other.index && !division.isEmpty() && division.equals(other.division);
            case SUBDIVISION -> subdivision != 0 && subdivision == other.subdivision && index != other.index;
            default -> false;
        };
    }

    /** Great-circle distance in kilometres (haversine). */
    public double kilometresTo(Place other) {
        double p = Math.toRadians(lat);
        double q = Math.toRadians(other.lat);
        double a = Math.sin((q - p) / 2);
        double b = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h = a * a + Math.cos(p) * Math.cos(q) * b * b;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
