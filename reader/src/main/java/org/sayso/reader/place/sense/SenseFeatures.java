package org.sayso.reader.place.sense;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.gazetteer.PlaceKind;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.syntax.Token;

/** What speaks for a candidate before the other names are resolved: what it is, what the words beside the name say, which containers the report names. */
final class SenseFeatures {

    /*
     * After Lieberman and Samet 2012 (adaptive context features) and Leidner 2007 (one sense per discourse, containment, largest population). What it
     * gets wrong: a report that names a far country more often than its own.
     */
    private static final double LARGEST_LOG = 8.0;
    private static final double ENOUGH_MENTIONS = 10.0;

    private final WordLists words;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final Map<Integer, Integer> subdivisions = new HashMap<>();
    private final @Nullable String home;

    /** @param home country of the outlet; null where unknown */
    SenseFeatures(WordLists words, List<SameName> names, @Nullable String home) {
        this.words = words;
        this.home = home;
        for (SameName name : names) {
            int mentions = name.mentions().size();
            for (NamedPlace candidate : name.candidates()) {
                count(candidate.place(), mentions);
            }
        }
    }

    private void count(Place place, int mentions) {
        if (place.kind() == PlaceKind.COUNTRY) {
            countries.merge(place.country(), mentions, Integer::sum);
        } else if (place.kind() == PlaceKind.DIVISION) {
            divisions.merge(place.division(), mentions, Integer::sum);
        } else if (place.kind() == PlaceKind.SUBDIVISION && place.subdivision() != 0) {
            subdivisions.merge(place.subdivision(), mentions, Integer::sum);
        }
    }

    Features of(SameName name, NamedPlace candidate) {
        Place place = candidate.place();
        Features features = new Features();
        String group = group(place.kind());
        features.add("kind=" + place.kind());
        features.add("size|" + group, Math.log10(1 + place.population()) / LARGEST_LOG);
        features.add("name=" + candidate.nameKind() + "|" + group);
        largest(features, name, place);
        containers(features, name, place);
        named(features, name, place);
        features.addIf(place.country().equals(home), "home country");
        beside(features, name.mentions().getFirst(), place, group);
        return features;
    }

    private static String group(PlaceKind kind) {
        return kind.isPopulated() ? "town" : kind.isDivision() || kind == PlaceKind.COUNTRY ? kind.name() : "other";
    }

    private static void largest(Features features, SameName name, Place place) {
        Place largest = name.candidates().stream()
                .map(NamedPlace::place)
                .max(Comparator.comparingLong(Place::population))
                .orElse(place);
        features.addIf(largest.index() == place.index(), "largest");
        features.addIf(name.candidates().size() == 1, "only one");
    }

    private static void containers(Features features, SameName name, Place place) {
        List<NamedPlace> containers = name.containers();
        if (containers != null) {
            boolean inside = containers.stream().anyMatch(c -> c.place().contains(place));
            features.add(inside ? "inside container" : "outside container");
        }
    }

    private void named(Features features, SameName name, Place place) {
        int own = name.mentions().size();
        boolean country = place.kind() == PlaceKind.COUNTRY;
        boolean division = place.kind() == PlaceKind.DIVISION;
        boolean subdivision = place.kind() == PlaceKind.SUBDIVISION;
        share(features, "country named", countries.getOrDefault(place.country(), 0) - (country ? own : 0));
        share(features, "division named", divisions.getOrDefault(place.division(), 0) - (division ? own : 0));
        share(
                features,
                "subdivision named",
                subdivisions.getOrDefault(place.subdivision(), 0) - (subdivision ? own : 0));
    }

    private static void share(Features features, String name, int mentions) {
        if (mentions > 0) {
            features.add(name);
            features.add(
                    name + " often", Math.log1p(Math.min(mentions, ENOUGH_MENTIONS)) / Math.log1p(ENOUGH_MENTIONS));
        }
    }

    private void beside(Features features, NameMatch mention, Place place, String group) {
        Token after = mention.after(0);
        Token before = mention.before(0);
        Token second = mention.before(1);
        features.addIf(after != null && words.has("division", after.word()), "before a word for a division|" + group);
        features.addIf(
                before != null && second != null && words.has("of", before.word()) && words.has("town", second.word()),
                "after a word for a town|" + group);
        features.addIf(mention.isPeople() && place.kind() == PlaceKind.COUNTRY, "people of a country");
        boolean capital = mention.first().word().length() > 3
                && mention.first().word().chars().allMatch(Character::isUpperCase)
                && mention.from() == 0;
        features.addIf(capital, "dateline|" + group);
        features.addIf(candidateIsShort(mention), "two letters|" + group);
    }

    private static boolean candidateIsShort(NameMatch mention) {
        return mention.key().length() <= 2
                && mention.candidates().stream()
                        .anyMatch(c -> c.nameKind() == NameKind.ABBREVIATION
                                || c.place().kind() == PlaceKind.COUNTRY);
    }
}
