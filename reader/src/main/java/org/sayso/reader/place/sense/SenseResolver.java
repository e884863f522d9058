package org.sayso.reader.place.sense;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.model.LinearModel;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameMatch;

/** Decides for all names of a report together which place each means. Deterministic and thread-safe. */
public final class SenseResolver {

    /*
     * Two rounds. In the first each name is judged by itself and by the containers that the report names; in the second also by the places that the
     * first found for the others. A name has one sense in a report, but where a container stands beside a mention ("Tripoli, Lebanon") it is judged apart.
     */
    private final WordLists words;
    private final Containers containers;
    private final ContainerFallback fallback;
    private final SeatOrDivision seats;
    private final LinearModel first;
    private final LinearModel second;

    public SenseResolver(WordLists words, LinearModel first, LinearModel second) {
        this.words = words;
        this.containers = new Containers(words);
        this.fallback = new ContainerFallback(words);
        this.seats = new SeatOrDivision(words);
        this.first = first;
        this.second = second;
    }

    /** The senses of the names, in the same order. @param home country of the outlet; null where unknown */
    public List<Sense> resolve(List<NameMatch> names, @Nullable String home) {
        List<SameName> groupOf = new ArrayList<>(names.size());
        List<SameName> all = group(names, groupOf);
        for (Round round : Round.values()) {
            rate(all, home, round);
        }
        List<Sense> senses = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            senses.add(best(names.get(i), groupOf.get(i)));
        }
        return fallback.apply(senses);
    }

    /** The two rounds, each with the model of its own. */
    public enum Round {
        FIRST,
        SECOND
    }

    /** The mentions of one name, its candidates, and what speaks for each of them. */
    public record Judged(List<NameMatch> mentions, List<NamedPlace> candidates, List<Features> features) {}

    /** What the model of this round is to judge; for training. */
    public List<Judged> judge(List<NameMatch> names, @Nullable String home, Round round) {
        List<SameName> all = group(names, new ArrayList<>());
        if (round == Round.SECOND) {
            rate(all, home, Round.FIRST);
        }
        List<List<Features>> features = features(all, home, round);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            judged.add(new Judged(all.get(i).mentions(), all.get(i).candidates(), features.get(i)));
        }
        return judged;
    }

    private List<SameName> group(List<NameMatch> names, List<SameName> groupOf) {
        Map<String, SameName> byKey = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            NameMatch name = names.get(i);
            List<NamedPlace> container = containers.of(i, names);
            String key = name.key() + "|" + name.isPeople() + "|"
                    + (container == null ? "" : container.getFirst().place().name());
            SameName group = byKey.computeIfAbsent(key, k -> new SameName(name, container));
            group.add(name);
            groupOf.add(group);
        }
        return new ArrayList<>(byKey.values());
    }

    private void rate(List<SameName> names, @Nullable String home, Round round) {
        List<List<Features>> judged = features(names, home, round);
        LinearModel model = round == Round.FIRST ? first : second;
        for (int i = 0; i < names.size(); i++) {
            names.get(i)
                    .setProbabilities(softmax(
                            judged.get(i).stream().mapToDouble(model::score).toArray()));
        }
    }

    private List<List<Features>> features(List<SameName> names, @Nullable String home, Round round) {
        SenseFeatures own = new SenseFeatures(words, names, home);
        NeighbourFeatures neighbours = new NeighbourFeatures(names);
        List<List<Features>> judged = new ArrayList<>();
        for (SameName name : names) {
            List<Features> candidates = new ArrayList<>();
            for (NamedPlace candidate : name.candidates()) {
                Features features = own.of(name, candidate);
                if (round == Round.SECOND) {
                    neighbours.addTo(features, name, candidate.place());
                }
                candidates.add(features);
            }
            judged.add(candidates);
        }
        return judged;
    }

    private static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - highest);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    private Sense best(NameMatch name, SameName group) {
        if (group.candidates().isEmpty()) {
            return new Sense(name, null, 0, false);
        }
        double[] p = group.probabilities();
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            boolean inside = group.isInside(i);
            boolean likelier = inside == group.isInside(best) ? p[i] > p[best] : inside;
            best = likelier ? i : best;
        }
        return new Sense(name, seats.choose(name, group.candidates().get(best), group.candidates()), p[best], false);
    }
}
