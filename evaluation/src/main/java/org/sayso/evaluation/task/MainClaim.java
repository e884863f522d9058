package org.sayso.evaluation.task;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Reading;
import org.sayso.model.Role;

/** Boils a reading down to the single claim of FA-KES (Abu Salem et al. 2019): the first place, culprit, cause and toll of the killings it tells. */
final class MainClaim {

    private static final Set<EventType> VIOLENCE = EnumSet.of(
            EventType.KILL,
            EventType.AIR_STRIKE,
            EventType.SHELL,
            EventType.EXPLOSION,
            EventType.SUICIDE_ATTACK,
            EventType.CHEMICAL_ATTACK,
            EventType.ATTACK,
            EventType.CLASH);

    private final List<String[]> towns;
    private final List<String[]> actors;
    private final MainToll tolls;

    private MainClaim(List<String[]> towns, List<String[]> actors, MainToll tolls) {
        this.towns = towns;
        this.actors = actors;
        this.tolls = tolls;
    }

    static MainClaim load() throws IOException {
        return new MainClaim(
                TabSeparated.rows("fakes-towns.tsv"), TabSeparated.rows("fakes-actors.tsv"), MainToll.load());
    }

    Map<String, Object> of(String id, CodePointText text, Reading reading) {
        List<EventMention> told = reading.events().stream()
                .filter(event -> VIOLENCE.contains(event.type()))
                .filter(event -> event.polarity() == Polarity.POSITIVE)
                .filter(event -> event.phase() == Phase.HAPPENED || event.phase() == Phase.ONGOING)
                .toList();
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("id", id);
        put(claim, "location", location(told, reading));
        put(claim, "actor", actor(told, text));
        put(claim, "cause", cause(told, text));
        putTolls(claim, reading, text);
        return claim;
    }

    private static void put(Map<String, Object> claim, String field, @Nullable Object value) {
        if (value != null) {
            claim.put(field, value);
        }
    }

    /** Of the killings told; where they have no place, of the other events, and last of the places that the report names. */
    private @Nullable String location(List<EventMention> told, Reading reading) {
        Stream<EventPlace> ofEvents = Stream.concat(told.stream(), reading.events().stream())
                .map(EventMention::place)
                .filter(Objects::nonNull);
        Stream<EventPlace> named = reading.places().stream().map(place -> EventPlace.of(place, null));
        return Stream.concat(ofEvents, named)
                .map(this::governorate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String governorate(EventPlace place) {
        if (place.lat() == null
                || place.lon() == null
                || !"SY".equals(place.country())
                || place.name().equals("Syria")) {
            return null;
        }
        String nearest = null;
        double least = Double.MAX_VALUE;
        for (String[] town : towns) {
            double north = place.lat() - Double.parseDouble(town[2]);
            double east = (place.lon() - Double.parseDouble(town[3])) * Math.cos(Math.toRadians(place.lat()));
            double distance = north * north + east * east;
            if (distance < least) {
                least = distance;
                nearest = town[0];
            }
        }
        return nearest;
    }

    private @Nullable String actor(List<EventMention> told, CodePointText text) {
        return told.stream()
                .flatMap(event ->
                        Stream.concat(event.arguments(Role.AGENT).stream(), event.arguments(Role.INSTRUMENT).stream()))
                .map(span -> text.slice(span).toLowerCase(Locale.ROOT))
                .flatMap(name -> actors.stream()
                        .filter(row -> Pattern.compile(row[1]).matcher(name).find())
                        .map(row -> row[0])
                        .limit(1))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String cause(List<EventMention> told, CodePointText text) {
        for (EventMention event : told) {
            String trigger = text.slice(event.trigger()).toLowerCase(Locale.ROOT);
            String cause = switch (event.type()) {
                case CHEMICAL_ATTACK -> "chemical and toxic gases";
                case EXPLOSION, SUICIDE_ATTACK -> "explosion";
                case AIR_STRIKE, SHELL -> "shelling";
                case KILL -> tolls.words().classOf("cause", trigger).orElse(null);
                default -> null;
            };
            if (cause != null) {
                return cause;
            }
        }
        return null;
    }

    private void putTolls(Map<String, Object> claim, Reading reading, CodePointText text) {
        tolls.mainOf(reading, text).ifPresent(toll -> {
            put(claim, "civilians", toll.civilians());
            put(claim, "noncivilians", toll.fighters());
            put(claim, "children", toll.children());
            put(claim, "women", toll.women());
        });
    }
}
