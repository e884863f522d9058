package org.sayso.ledger.listing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.PlaceCount;
import org.sayso.model.HappeningPlace;
import org.sayso.model.PlacePrecision;

/** Counts events by place. */
public final class PlaceCounts {

    private PlaceCounts() {}

    /** The places whose coordinates are known, those of most events first. */
    public static List<PlaceCount> of(List<EventEntry> events, int limit) {
        Map<HappeningPlace, Many> places = new HashMap<>();
        for (EventEntry event : events) {
            HappeningPlace place = event.place();
            if (place != null && place.lat() != null && place.lon() != null) {
                places.computeIfAbsent(withPrecision(place, null), it -> new Many())
                        .add(event, place.precision());
            }
        }
        return places.entrySet().stream()
                .map(it -> it.getValue().at(it.getKey()))
                .sorted(Comparator.comparingLong(PlaceCount::events)
                        .reversed()
                        .thenComparing(it -> it.place().name())
                        .thenComparing(it -> it.place().toString()))
                .limit(limit)
                .toList();
    }

    private static HappeningPlace withPrecision(HappeningPlace place, @Nullable PlacePrecision precision) {
        return new HappeningPlace(place.name(), null, place.country(), place.lat(), place.lon(), precision);
    }

    /* One place may be told more and less narrowly; the widest is kept. */
    private static final class Many {

        private long events;
        private long disputed;
        private long backed;
        private @Nullable PlacePrecision widest;

        void add(EventEntry event, @Nullable PlacePrecision precision) {
            events++;
            disputed += event.disagreements() > 0 ? 1 : 0;
            backed += event.independent() >= 2 ? 1 : 0;
            if (precision != null && (widest == null || precision.compareTo(widest) > 0)) {
                widest = precision;
            }
        }

        PlaceCount at(HappeningPlace place) {
            return new PlaceCount(withPrecision(Objects.requireNonNull(place), widest), events, disputed, backed);
        }
    }
}
