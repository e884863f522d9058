package org.sayso.exports.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.Handover;
import org.sayso.ledger.Why;
import org.sayso.model.HappeningPlace;
import org.sayso.model.PlacePrecision;

/** Moves protected places, and whatever lies beside them under another name, to the middle of their degree. */
final class CoarsePlaces {

    /* About ten kilometres. */
    private static final double BESIDE = 0.1;

    private final Redaction redaction;
    private final List<HappeningPlace> kept = new ArrayList<>();

    CoarsePlaces(Redaction redaction, Handover handover) {
        this.redaction = redaction;
        handover.events().stream()
                .flatMap(CoarsePlaces::places)
                .filter(place -> redaction.nameIn(place.name()).isPresent())
                .distinct()
                .forEach(kept::add);
    }

    private static Stream<HappeningPlace> places(Why why) {
        Stream<@Nullable HappeningPlace> told = Stream.concat(
                Stream.of(
                                why.event().place() == null
                                        ? List.<HappeningPlace>of()
                                        : List.of(why.event().place()))
                        .flatMap(List::stream),
                Stream.concat(
                        Handover.claims(why).map(claim -> claim.leaf().place()),
                        why.rejected().stream().map(Why.Leaf::place)));
        return told.filter(Objects::nonNull);
    }

    HappeningPlace of(HappeningPlace place) {
        boolean named = redaction.nameIn(place.name()).isPresent();
        if (!named && kept.stream().noneMatch(it -> isBeside(it, place))) {
            return place;
        }
        String name = named ? redaction.of(place.name()) : "near " + redaction.of(nearest(place));
        PlacePrecision precision =
                place.precision() == null || place.precision().compareTo(PlacePrecision.REGION) < 0
                        ? PlacePrecision.REGION
                        : place.precision();
        return new HappeningPlace(name, null, place.country(), middle(place.lat()), middle(place.lon()), precision);
    }

    private String nearest(HappeningPlace place) {
        return kept.stream()
                .filter(it -> isBeside(it, place))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static boolean isBeside(HappeningPlace one, HappeningPlace other) {
        return one.lat() != null
                && one.lon() != null
                && other.lat() != null
                && other.lon() != null
                && Math.abs(one.lat() - other.lat()) < BESIDE
                && Math.abs(one.lon() - other.lon()) < BESIDE;
    }

    private static @Nullable Double middle(@Nullable Double degrees) {
        return degrees == null ? null : Math.floor(degrees) + 0.5;
    }
}
