package org.sayso.evaluation.place;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.place.name.NameRecogniser;

/** Teaches which matches are names of places: each is a choice between being one and being none. */
final class NameTraining {

    private NameTraining() {}

    static List<Choice> choices(NameRecogniser recogniser, List<GoldText> gold) {
        List<Choice> choices = new ArrayList<>();
        for (GoldText document : gold) {
            List<NameMatch> matches = recogniser.scanner().scan(document.text());
            List<Features> features = recogniser.judge(matches);
            for (int i = 0; i < matches.size(); i++) {
                Span span = matches.get(i).span();
                boolean place = document.places().stream()
                        .anyMatch(p -> !p.optional() && p.span().overlaps(span));
                boolean optional = document.places().stream()
                        .anyMatch(p -> p.optional() && p.span().overlaps(span));
                if (place || !optional) {
                    choices.add(new Choice(List.of(features.get(i), new Features()), new boolean[] {place, !place}, 1));
                }
            }
        }
        return choices;
    }
}
