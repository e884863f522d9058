package org.sayso.evaluation.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventType;
import org.sayso.model.PlaceMention;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.place.GazetteerPlaceFinder;
import org.sayso.reader.place.ResolvedPlace;
import org.sayso.reader.place.event.RankedEventPlaces;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Teaches where an event of the ledger gold took place: a choice among the places that its report names, and none. */
final class EventPlaceTraining {

    /* Within this of the best candidate another is as right: two names of one town. */
    private static final double SAME_KM = 15;
    private static final double WEIGHT_OF_NONE = 0.5;

    private final GazetteerPlaceFinder finder;
    private final RankedEventPlaces ranking;

    EventPlaceTraining(GazetteerPlaceFinder finder, RankedEventPlaces ranking) {
        this.finder = finder;
        this.ranking = ranking;
    }

    List<Choice> choices(JsonNode document, ParsedText text) {
        List<ResolvedPlace> places = finder.find(
                text, Report.of(document.path("id").asText(), text.text().string()));
        List<Choice> choices = new ArrayList<>();
        for (JsonNode event : document.path("events")) {
            EventCandidate candidate = candidate(event, text);
            if (candidate != null) {
                choices.add(choice(event.path("place"), ranking.choices(candidate, text, places)));
            }
        }
        return choices;
    }

    private static Choice choice(JsonNode gold, List<RankedEventPlaces.Choice> options) {
        List<Features> features =
                options.stream().map(RankedEventPlaces.Choice::features).toList();
        boolean[] right = new boolean[options.size()];
        if (gold.isNull() || gold.isMissingNode()) {
            right[0] = true;
            return new Choice(features, right, WEIGHT_OF_NONE);
        }
        GoldPlace place = GoldPlace.of(gold, false);
        double[] distances = options.stream()
                .mapToDouble(
                        o -> o.place().map(p -> distance(place, p.mention())).orElse(Double.POSITIVE_INFINITY))
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        for (double distance : distances) {
            least = Math.min(least, distance);
        }
        for (int i = 1; i < right.length; i++) {
            right[i] = least <= GoldPlace.NEAR_KM && distances[i] <= least + SAME_KM;
        }
        return new Choice(features, right, 1);
    }

    private static double distance(GoldPlace gold, PlaceMention mention) {
        return mention.lat() == null || mention.lon() == null
                ? Double.POSITIVE_INFINITY
                : gold.kilometresTo(mention.lat(), mention.lon());
    }

    private static @Nullable EventCandidate candidate(JsonNode event, ParsedText text) {
        Span trigger = span(event.path("trigger"));
        Sentence sentence = text.sentenceAt(trigger).orElse(null);
        if (sentence == null) {
            return null;
        }
        Token head = null;
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(trigger)
                    && (head == null
                            || token.head() < 0
                            || !sentence.token(token.head()).span().overlaps(trigger))) {
                head = token;
            }
        }
        Map<Role, List<Span>> arguments = new EnumMap<>(Role.class);
        event.path("args").properties().forEach(argument -> {
            List<Span> fillers = new ArrayList<>();
            argument.getValue().forEach(node -> fillers.add(span(node)));
            arguments.put(Role.ofWire(argument.getKey()), fillers);
        });
        EventType type = EventType.ofWire(event.path("type").asText());
        return head == null ? null : new EventCandidate(sentence, head, trigger, type, arguments, List.of());
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }
}
