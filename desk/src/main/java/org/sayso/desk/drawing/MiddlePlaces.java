package org.sayso.desk.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sayso.ledger.store.PlaceCount;

/** Where nearly all events are: a map is not made as wide as the world by a few that lie far off. */
final class MiddlePlaces {

    private static final double LEFT_OUT = 0.05;

    private MiddlePlaces() {}

    /** The places without the outermost twentieth of the events to the north, south, west and east. */
    static List<PlaceCount> of(List<PlaceCount> places) {
        List<PlaceCount> known = places.stream()
                .filter(it -> it.place().lat() != null && it.place().lon() != null)
                .toList();
        List<PlaceCount> middle = new ArrayList<>(within(known, MiddlePlaces::lat));
        middle.retainAll(new HashSet<>(within(known, MiddlePlaces::lon)));
        return middle.isEmpty() ? known : middle;
    }

    private static List<PlaceCount> within(List<PlaceCount> places, ToDoubleFunction<PlaceCount> degrees) {
        List<PlaceCount> sorted =
                places.stream().sorted(Comparator.comparingDouble(degrees)).toList();
        double all = sorted.stream().mapToLong(PlaceCount::events).sum();
        List<PlaceCount> within = new ArrayList<>();
        double before = 0;
        for (PlaceCount place : sorted) {
            double after = all - before - place.events();
            if (before + place.events() > all * LEFT_OUT && after + place.events() > all * LEFT_OUT) {
                within.add(place);
            }
            before += place.events();
        }
        return within;
    }

    private static double lat(PlaceCount place) {
        return place.place().lat() == null ? 0 : place.place().lat();
    }

    private static double lon(PlaceCount place) {
        return place.place().lon() == null ? 0 : place.place().lon();
    }
}
