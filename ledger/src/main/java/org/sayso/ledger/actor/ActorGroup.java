package org.sayso.ledger.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.model.EntityKind;

/** Names that are taken for one actor's. For one thread. */
final class ActorGroup {

    private final EntityKind kind;
    private final List<Bearer> bearers = new ArrayList<>();
    private final Traces traces = new Traces();
    private final Map<String, Integer> reportsByName = new HashMap<>();

    ActorGroup(EntityKind kind) {
        this.kind = kind;
    }

    /** Adds a name that the actor may be called by. */
    void add(Bearer bearer, Traces met) {
        reportsByName.merge(bearer.name(), met.reports(), Integer::sum);
        join(bearer, met);
    }

    /** Adds a name that says less than those that are there: a bare surname, an acronym. */
    void join(Bearer bearer, Traces met) {
        bearers.add(bearer);
        traces.addAll(met);
    }

    List<Bearer> bearers() {
        return bearers;
    }

    Traces traces() {
        return traces;
    }

    /** The name that most reports have; of several the longest, then the first in the alphabet. */
    String name() {
        return reportsByName.keySet().stream()
                .min(Comparator.comparing((String it) -> -reportsByName.get(it))
                        .thenComparing(it -> -it.length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    Actor actor(List<String> unclear) {
        Map<String, Set<Long>> spellings = traces.spellings();
        return new Actor(
                name(),
                kind,
                spellings.keySet().stream()
                        .sorted(Comparator.comparing(
                                        (String it) -> -spellings.get(it).size())
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                unclear);
    }
}
