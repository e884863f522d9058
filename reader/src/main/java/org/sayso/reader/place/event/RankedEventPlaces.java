package org.sayso.reader.place.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.EventPlace;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.place.EventPlaces;
import org.sayso.reader.place.ResolvedPlace;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.model.LinearModel;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.ParsedText;

/** Chooses the place of an event among those that its report names near it, or none, by a linear model. Deterministic and thread-safe. */
public final class RankedEventPlaces implements EventPlaces {

    private final WordLists words;
    private final EventPlaceFeatures features;
    private final LinearModel model;

    /** With the model that the reader carries. */
    public static RankedEventPlaces load() {
        return new RankedEventPlaces(WordLists.load(), LinearModel.load("event-place-model.tsv"));
    }

    public RankedEventPlaces(WordLists words, LinearModel model) {
        this.words = words;
        this.features = new EventPlaceFeatures(words);
        this.model = model;
    }

    @Override
    public Optional<EventPlace> placeOf(EventCandidate event, ParsedText text, List<ResolvedPlace> places) {
        return unknownTarget(event, places)
                .or(() -> ranked(event, text, places))
                .map(place -> EventPlace.of(place.mention(), place.precision()));
    }

    /* "Rebels shelled Port Elin": it happened there, wherever that is, and not in the next town that can be found on a map. */
    private static Optional<ResolvedPlace> unknownTarget(EventCandidate event, List<ResolvedPlace> places) {
        List<Span> targets = event.arguments().getOrDefault(Role.PATIENT, List.of());
        return places.stream()
                .filter(place -> place.precision() == null && !place.people())
                .filter(place -> targets.contains(place.mention().span()))
                .findFirst();
    }

    private Optional<ResolvedPlace> ranked(EventCandidate event, ParsedText text, List<ResolvedPlace> places) {
        Optional<ResolvedPlace> best = Optional.empty();
        double highest = Double.NEGATIVE_INFINITY;
        for (Choice choice : choices(event, text, places)) {
            double score = model.score(choice.features());
            if (score > highest) {
                highest = score;
                best = choice.place();
            }
        }
        return best.map(place -> FirstNamed.of(place, text, places));
    }

    /** A place, or none, with what speaks for it. */
    public record Choice(Optional<ResolvedPlace> place, Features features) {}

    /** What the model is to judge, none first; for training. */
    public List<Choice> choices(EventCandidate event, ParsedText text, List<ResolvedPlace> places) {
        PlacesInText inText = new PlacesInText(text, places, event.sentence());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), features.none(event, inText)));
        for (PlaceInText place : inText.near()) {
            if (place.speaks(words)) {
                continue;
            }
            choices.add(new Choice(Optional.of(place.place()), features.of(event, place, inText)));
        }
        return choices;
    }
}
