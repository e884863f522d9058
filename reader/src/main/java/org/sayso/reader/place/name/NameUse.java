package org.sayso.reader.place.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a name stands in a report as a place by itself, and how often as part of a person's name. */
final class NameUse {

    private final Map<String, Integer> asPlace = new HashMap<>();
    private final Map<String, Integer> asPerson = new HashMap<>();

    NameUse(List<NameMatch> matches) {
        for (NameMatch match : matches) {
            int start = Entities.start(match.sentence(), match.from());
            int end = Entities.end(match.sentence(), match.from());
            String ner = match.first().ner();
            if (ner.equals("LOCATION") && end <= match.to()) {
                asPlace.merge(match.key(), 1, Integer::sum);
            } else if (ner.equals("PERSON") && end - start > match.to() - match.from()) {
                asPerson.merge(match.key(), 1, Integer::sum);
            }
        }
    }

    int asPlace(NameMatch match) {
        return asPlace.getOrDefault(match.key(), 0);
    }

    int asPerson(NameMatch match) {
        return asPerson.getOrDefault(match.key(), 0);
    }
}
