package org.sayso.desk.drawing;

import org.sayso.desk.wording.Amounts;
import org.sayso.model.HappeningPlace;

/** How far from the point that a place was given it may have been. */
public final class Reach {

    private static final double POINT_KILOMETRES = 5;
    private static final double TOWN_KILOMETRES = 25;
    private static final double DISTRICT_KILOMETRES = 60;
    private static final double REGION_KILOMETRES = 150;
    private static final double COUNTRY_KILOMETRES = 450;
    private static final double AREA_KILOMETRES = 1200;

    private Reach() {}

    /** How far from the named point it may have been, in words. */
    public static String words(HappeningPlace place) {
        return place.precision() == null
                ? "how exactly is not known"
                : place.precision().wire() + ", good to about " + Amounts.number(kilometres(place)) + " km";
    }

    static double kilometres(HappeningPlace place) {
        return switch (place.precision()) {
            case POINT -> POINT_KILOMETRES;
            case CITY -> TOWN_KILOMETRES;
            case DISTRICT -> DISTRICT_KILOMETRES;
            case REGION -> REGION_KILOMETRES;
            case COUNTRY -> COUNTRY_KILOMETRES;
            case AREA -> AREA_KILOMETRES;
            case null -> TOWN_KILOMETRES;
        };
    }
}
