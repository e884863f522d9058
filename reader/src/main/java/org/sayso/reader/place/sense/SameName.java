package org.sayso.reader.place.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.name.NameMatch;

/** The mentions of one name in a report that are taken to mean one place, its candidates and how likely each is. Not thread-safe. */
final class SameName {

    private final List<NameMatch> mentions = new ArrayList<>();
    private final Set<Integer> sentences = new TreeSet<>();
    private final List<NamedPlace> candidates;
    private final @Nullable List<NamedPlace> containers;
    private double[] probabilities;

    /** @param containers what stands behind the name as its container ({@code Homs, Syria}); null where nothing does */
    SameName(NameMatch first, @Nullable List<NamedPlace> containers) {
        this.candidates = fitting(first);
        this.containers = containers;
        this.probabilities = new double[candidates.size()];
    }

    void add(NameMatch mention) {
        mentions.add(mention);
        sentences.add(mention.sentence().index());
    }

    /** A people's name means its country, not a town called so; an abbreviation counts only where there is nothing else. */
    private static List<NamedPlace> fitting(NameMatch name) {
        List<NamedPlace> all = name.candidates();
        boolean people = name.isPeople();
        List<NamedPlace> fitting = all.stream()
                .filter(c -> people == (c.nameKind() == NameKind.PEOPLE))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    List<NameMatch> mentions() {
        return mentions;
    }

    List<NamedPlace> candidates() {
        return candidates;
    }

    @Nullable
    List<NamedPlace> containers() {
        return containers;
    }

    /** True where what stands behind the name contains this candidate: a container told is never overruled. */
    boolean isInside(int candidate) {
        return containers != null
                && containers.stream()
                        .anyMatch(c ->
                                c.place().contains(candidates.get(candidate).place()));
    }

    double[] probabilities() {
        return probabilities;
    }

    void setProbabilities(double[] probabilities) {
        this.probabilities = probabilities;
    }

    boolean standsNear(SameName other) {
        for (int sentence : sentences) {
            if (other.sentences.contains(sentence)
                    || other.sentences.contains(sentence - 1)
                    || other.sentences.contains(sentence + 1)) {
                return true;
            }
        }
        return false;
    }
}
