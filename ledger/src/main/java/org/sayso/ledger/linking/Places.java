package org.sayso.ledger.linking;

import java.util.Set;
import org.sayso.ledger.text.Words;
import org.sayso.model.HappeningPlace;
import org.sayso.model.PlacePrecision;

/** Compares places by name, distance and what may lie in what. */
public final class Places {

    private static final double EARTH_KM = 6371;
    private static final Set<String> REGION_WORDS = Set.of(
            "province",
            "governorate",
            "countryside",
            "region",
            "district",
            "oblast",
            "northern",
            "southern",
            "eastern",
            "western");

    private Places() {}

    /** A name without spelling details. */
    static String key(HappeningPlace place) {
        return String.join(" ", Words.of(place.name()));
    }

    /** How two places lie to one another. */
    public enum Relation {
        SAME,
        /** One may lie in the other. */
        WITHIN,
        /** Close enough that one report names the quarter and another the town. */
        NEAR,
        APART,
        UNKNOWN
    }

    public static Relation relation(HappeningPlace one, HappeningPlace other) {
        if (key(one).equals(key(other)) && (one.lat() == null || other.lat() == null || km(one, other) < 50)) {
            return Relation.SAME;
        }
        if (one.lat() == null || other.lat() == null) {
            return Relation.UNKNOWN;
        }
        double km = km(one, other);
        double reach = Math.max(reachKm(one), reachKm(other));
        boolean wide = Math.abs(reachKm(one) - reachKm(other)) > 20;
        if (km <= reach) {
            return wide ? Relation.WITHIN : Relation.NEAR;
        }
        return Relation.APART;
    }

    /** Distance in kilometres, along the great circle. */
    static double km(HappeningPlace one, HappeningPlace other) {
        if (one.lat() == null || one.lon() == null || other.lat() == null || other.lon() == null) {
            return Double.NaN;
        }
        double latitude = Math.toRadians(other.lat() - one.lat()) / 2;
        double longitude = Math.toRadians(other.lon() - one.lon()) / 2;
        double a = Math.pow(Math.sin(latitude), 2)
                + Math.cos(Math.toRadians(one.lat()))
                        * Math.cos(Math.toRadians(other.lat()))
                        * Math.pow(Math.sin(longitude), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
    }

    /* How far from its middle a place of this precision may reach. */
    private static double reachKm(HappeningPlace place) {
        PlacePrecision precision = place.precision();
        if (precision == null) {
            return isRegion(place) ? 120 : 20;
        }
        return switch (precision) {
            case POINT -> 15;
            case CITY -> 20;
            case DISTRICT -> 50;
            case REGION -> 120;
            case COUNTRY -> 700;
            case AREA -> 2000;
        };
    }

    private static boolean isRegion(HappeningPlace place) {
        return Words.of(place.name()).stream().anyMatch(REGION_WORDS::contains);
    }
}
