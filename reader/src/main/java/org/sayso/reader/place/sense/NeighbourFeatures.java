package org.sayso.reader.place.sense;

import java.util.List;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.model.Features;

/** What speaks for a candidate once the other names of the report are roughly resolved: how many of them lie near it or share its divisions. */
final class NeighbourFeatures {

    /*
     * Distance minimisation (Smith and Crane 2001; Leidner 2007) made soft: each other name counts by how likely its own candidates are.
     */
    private static final double NEAR_KM = 60;
    private static final double REGION_KM = 300;
    private static final double LEAST_PROBABILITY = 0.1;
    private static final int MOST_NAMES = 60;

    private final List<SameName> names;

    NeighbourFeatures(List<SameName> names) {
        this.names = names.size() <= MOST_NAMES ? names : names.subList(0, MOST_NAMES);
    }

    void addTo(Features features, SameName name, Place place) {
        double country = 0;
        double division = 0;
        double subdivision = 0;
        double near = 0;
        double region = 0;
        double beside = 0;
        int others = 0;
        for (SameName other : names) {
            if (other == name || other.candidates().isEmpty()) {
                continue;
            }
            others++;
            boolean stands = name.standsNear(other);
            double close = 0;
            for (int i = 0; i < other.candidates().size(); i++) {
                double p = other.probabilities()[i];
                if (p < LEAST_PROBABILITY) {
                    continue;
                }
                Place neighbour = other.candidates().get(i).place();
                if (neighbour.index() == place.index()) {
                    continue;
                }
                boolean same = !place.country().isEmpty() && neighbour.country().equals(place.country());
                country += same ? p : 0;
                division += same
                                && !place.division().isEmpty()
                                && neighbour.division().equals(place.division())
                        ? p
                        : 0;
                subdivision += place.subdivision() != 0 && neighbour.subdivision() == place.subdivision() ? p : 0;
                double km = kilometres(place, neighbour);
                close += p * Math.exp(-km / NEAR_KM);
                region += p * Math.exp(-km / REGION_KM);
            }
            near += close;
            beside += stands ? close : 0;
        }
        if (others > 0) {
            features.add("others in country", country / others);
            features.add("others in division", division / others);
            features.add("others in division, count", Math.log1p(division));
            features.add("others in subdivision", Math.log1p(subdivision));
            features.add("others near", near / others);
            features.add("others near, count", Math.log1p(near));
            features.add("others in the region", region / others);
            features.add("others near beside", Math.log1p(beside));
        }
    }

    /** Equirectangular: good enough below a thousand kilometres, and cheap. */
    private static double kilometres(Place a, Place b) {
        double lat = Math.abs(a.lat() - b.lat());
        double lon = Math.abs(a.lon() - b.lon());
        lon = lon > 180 ? 360 - lon : lon;
        double x = lon * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return 111.2 * Math.sqrt(x * x + lat * lat);
    }
}
