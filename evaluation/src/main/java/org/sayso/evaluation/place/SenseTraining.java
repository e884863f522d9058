package org.sayso.evaluation.place;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.reader.place.OutletCountries;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.place.name.NameRecogniser;
import org.sayso.reader.place.sense.SenseResolver;

/** Teaches which place a name means: a choice among its candidates, right within 161 km of the gold point. */
final class SenseTraining {

    private final NameRecogniser recogniser;
    private final OutletCountries outlets = OutletCountries.load();

    SenseTraining(NameRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    List<Choice> choices(SenseResolver resolver, SenseResolver.Round round, List<GoldText> gold) {
        List<Choice> choices = new ArrayList<>();
        for (GoldText document : gold) {
            Map<NameMatch, GoldPlace> points = new IdentityHashMap<>();
            List<NameMatch> names = new ArrayList<>();
            for (GoldPlace place : document.places()) {
                recogniser.scanner().match(document.text(), place.span()).ifPresent(match -> {
                    if (place.lat() != null || !place.optional()) {
                        names.add(match);
                        points.put(match, place);
                    }
                });
            }
            String home = outlets.countryOf(document.report()).orElse(null);
            resolver.judge(names, home, round).forEach(judged -> addTo(choices, judged, points));
        }
        return choices;
    }

    private static void addTo(List<Choice> choices, SenseResolver.Judged judged, Map<NameMatch, GoldPlace> points) {
        GoldPlace gold = judged.mentions().stream()
                .map(points::get)
                .filter(Objects::nonNull)
                .filter(p -> p.lat() != null)
                .findFirst()
                .orElse(null);
        if (gold == null) {
            return;
        }
        boolean[] right = new boolean[judged.candidates().size()];
        for (int i = 0; i < right.length; i++) {
            Place place = judged.candidates().get(i).place();
            right[i] = gold.kilometresTo(place.lat(), place.lon()) <= GoldPlace.NEAR_KM;
        }
        choices.add(
                new Choice(judged.features(), right, Math.sqrt(judged.mentions().size())));
    }
}
