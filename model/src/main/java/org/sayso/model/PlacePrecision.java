package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How narrow a place is, narrowest first. */
public enum PlacePrecision {
    /** A building, camp, crossing, quarter or village: good to about 5 km. */
    POINT("point"),
    /** A town or city: good to about 25 km. */
    CITY("city"),
    /** A second-level division or a small region. */
    DISTRICT("district"),
    /** A province, governorate or large region. */
    REGION("region"),
    COUNTRY("country"),
    /** More than a country: a sea, a continent. */
    AREA("area");

    private final String wire;

    PlacePrecision(String wire) {
        this.wire = wire;
    }

    /** The name in the exchange format. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /**
     * The value of this name in the exchange format.
     *
     * @throws IllegalArgumentException where there is none
     */
    @JsonCreator
    public static PlacePrecision ofWire(String wire) {
        for (PlacePrecision value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of PlacePrecision: " + wire);
    }
}
