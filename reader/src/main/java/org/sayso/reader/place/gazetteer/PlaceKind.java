package org.sayso.reader.place.gazetteer;

import org.sayso.model.PlacePrecision;

/** What a place is. The order is that of the gazetteer file. */
public enum PlaceKind {
    COUNTRY(PlacePrecision.COUNTRY),
    /** First-level division: state, province, governorate. */
    DIVISION(PlacePrecision.REGION),
    /** Second-level division: county, district. */
    SUBDIVISION(PlacePrecision.DISTRICT),
    CAPITAL(PlacePrecision.CITY),
    DIVISION_SEAT(PlacePrecision.CITY),
    SUBDIVISION_SEAT(PlacePrecision.CITY),
    TOWN(PlacePrecision.CITY),
    QUARTER(PlacePrecision.POINT),
    /** More than a country: a continent, a part of the world. */
    AREA(PlacePrecision.AREA),
    SEA(PlacePrecision.AREA),
    STRAIT(PlacePrecision.REGION),
    RIVER(PlacePrecision.REGION),
    LAKE(PlacePrecision.REGION),
    MOUNTAINS(PlacePrecision.REGION),
    MOUNTAIN(PlacePrecision.POINT),
    REGION(PlacePrecision.REGION),
    DISTRICT(PlacePrecision.DISTRICT),
    ISLAND(PlacePrecision.REGION),
    CAMP(PlacePrecision.POINT),
    BASE(PlacePrecision.POINT),
    CROSSING(PlacePrecision.POINT),
    POINT(PlacePrecision.POINT);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    public PlacePrecision precision() {
        return precision;
    }

    /** A town, city or part of one, with a count of people. */
    public boolean isPopulated() {
        return ordinal() >= CAPITAL.ordinal() && ordinal() <= QUARTER.ordinal();
    }

    public boolean isDivision() {
        return this == DIVISION || this == SUBDIVISION;
    }
}
