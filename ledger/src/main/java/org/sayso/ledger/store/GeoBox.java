package org.sayso.ledger.store;

/**
 * A part of the map between two latitudes and two longitudes, degrees north and east (WGS 84); it does not cross the date line.
 */
public record GeoBox(double south, double west, double north, double east) {

    public GeoBox {
        if (!(south <= north) || !(west <= east) || south < -90 || north > 90 || west < -180 || east > 180) {
            throw new IllegalArgumentException(
                    "no part of the map: " + south + ", " + west + ", " + north + ", " + east);
        }
    }
}
