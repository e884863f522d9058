package org.sayso.ledger.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.ledger.store.EntryActor;
import org.sayso.ledger.store.EventEntry;
import org.sayso.model.name.FullestNames;

/**
 * Tells which names of a whole ledger are one actor's. The same events give the same answer, in whatever order their reports came.
 *
 * <p>Full names are one where they sound alike ({@link FullestNames}; groups: all their words). A bare surname or an acronym is one with a full name
 * that it agrees with where a thing ties the two: they stand in one event, or it is the only such name of the ledger and their reports tell of one country.
 * Where several would do it stays a name of its own, which says whose it may be. Where none does, bare names of one sound are one across reports that
 * share an event or a country.
 * The countries are those of all events in which a report names somebody. What it gets wrong: namesakes.
 */
final class ActorJoin {

    /* "Li" and "Ali" are borne by too many. */
    private static final int LEAST_SOUND = 3;

    private final Sounds sounds;
    private final Map<Bearer, Traces> met = new TreeMap<>();
    private final Map<String, ActorGroup> full = new LinkedHashMap<>();
    private final Map<String, Set<ActorGroup>> bySound = new HashMap<>();
    private final Map<Bearer, Actor> actors = new HashMap<>();

    private ActorJoin(Sounds sounds) {
        this.sounds = sounds;
    }

    static Map<EntryActor, Actor> of(List<EventEntry> events, Sounds sounds) {
        ActorJoin join = new ActorJoin(sounds);
        Map<EntryActor, Bearer> bearers = new HashMap<>();
        Map<Long, Set<String>> countries = countriesByReport(events);
        events.forEach(event -> event.actors()
                .forEach(actor -> join.met
                        .computeIfAbsent(bearers.computeIfAbsent(actor, it -> Bearer.of(it, sounds)), k -> new Traces())
                        .add(event, actor, countries.getOrDefault(actor.report(), Set.of()))));
        join.joinFullNames();
        join.joinBareNames();
        join.full.values().forEach(group -> join.settle(group, List.of()));
        Map<EntryActor, Actor> joined = new HashMap<>();
        bearers.forEach((named, bearer) -> joined.put(named, join.actors.get(bearer)));
        return joined;
    }

    private static Map<Long, Set<String>> countriesByReport(List<EventEntry> events) {
        Map<Long, Set<String>> countries = new HashMap<>();
        for (EventEntry event : events) {
            String country = event.place() == null ? null : event.place().country();
            if (country != null) {
                event.actors()
                        .forEach(actor -> countries
                                .computeIfAbsent(actor.report(), k -> new HashSet<>())
                                .add(country));
            }
        }
        return countries;
    }

    private void joinFullNames() {
        Map<String, String> fullest = FullestNames.of(met.keySet().stream()
                .filter(bearer -> bearer.isPerson() && !bearer.isBare())
                .map(Bearer::name)
                .toList());
        met.forEach((bearer, traces) -> {
            if (!bearer.isBare()) {
                String key =
                        bearer.isPerson() ? fullest.getOrDefault(bearer.name(), bearer.name()) : bearer.sound(sounds);
                full.computeIfAbsent(bearer.kind() + " " + key, k -> new ActorGroup(bearer.kind()))
                        .add(bearer, traces);
            }
        });
        full.values()
                .forEach(group -> shortForms(group)
                        .forEach(sound -> bySound.computeIfAbsent(sound, k -> new LinkedHashSet<>())
                                .add(group)));
    }

    /* The sounds of the bare names by which a group may go: a family name, the acronyms that reports use. */
    private Set<String> shortForms(ActorGroup group) {
        Bearer first = group.bearers().getFirst();
        if (first.isPerson()) {
            return group.bearers().stream()
                    .map(bearer ->
                            keyOf(bearer, sounds.person(bearer.name()).sounds().getLast()))
                    .collect(Collectors.toSet());
        }
        return group.traces().spellings().keySet().stream()
                .map(spelling -> new Bearer(first.kind(), spelling, 0))
                .map(bearer -> keyOf(bearer, bearer.sound(sounds)))
                .collect(Collectors.toSet());
    }

    private static String keyOf(Bearer bearer, String sound) {
        return bearer.kind() + " " + sound;
    }

    private void joinBareNames() {
        Map<Bearer, ActorGroup> joined = new LinkedHashMap<>();
        Map<String, ActorGroup> unclear = new TreeMap<>();
        Map<String, List<Bearer>> left = new TreeMap<>();
        met.forEach((bearer, traces) -> {
            if (bearer.isBare()) {
                String key = keyOf(bearer, bearer.sound(sounds));
                Set<ActorGroup> candidates = candidates(bearer, key);
                Optional<ActorGroup> one = tied(traces, candidates);
                if (one.isPresent()) {
                    joined.put(bearer, one.get());
                } else if (candidates.size() > 1) {
                    unclear.computeIfAbsent(key, k -> new ActorGroup(bearer.kind()))
                            .add(bearer, traces);
                } else {
                    left.computeIfAbsent(key, k -> new ArrayList<>()).add(bearer);
                }
            }
        });
        unclear.forEach((key, group) -> settle(
                group, bySound.get(key).stream().map(ActorGroup::name).sorted().toList()));
        left.values().forEach(this::joinBareNamesOfOneSound);
        joined.forEach((bearer, group) -> group.join(bearer, met.get(bearer)));
    }

    private Set<ActorGroup> candidates(Bearer bearer, String key) {
        boolean isTelling = !bearer.isPerson() || bearer.sound(sounds).length() >= LEAST_SOUND;
        return isTelling ? bySound.getOrDefault(key, Set.of()) : Set.of();
    }

    private static Optional<ActorGroup> tied(Traces traces, Set<ActorGroup> candidates) {
        List<ActorGroup> inOneEvent = candidates.stream()
                .filter(group -> group.traces().shareEvent(traces))
                .toList();
        if (!inOneEvent.isEmpty()) {
            return inOneEvent.size() == 1 ? Optional.of(inOneEvent.getFirst()) : Optional.empty();
        }
        return candidates.size() == 1
                ? candidates.stream()
                        .filter(group -> group.traces().shareCountry(traces))
                        .findFirst()
                : Optional.empty();
    }

    private void joinBareNamesOfOneSound(List<Bearer> bearers) {
        List<ActorGroup> groups = new ArrayList<>();
        for (Bearer bearer : bearers) {
            Traces traces = met.get(bearer);
            List<ActorGroup> same = groups.stream()
                    .filter(other ->
                            other.traces().shareEvent(traces) || other.traces().shareCountry(traces))
                    .toList();
            ActorGroup group = same.isEmpty() ? new ActorGroup(bearer.kind()) : same.getFirst();
            same.stream().skip(1).forEach(other -> other.bearers().forEach(one -> group.add(one, met.get(one))));
            group.add(bearer, traces);
            groups.removeAll(same);
            groups.add(group);
        }
        groups.forEach(group -> settle(group, List.of()));
    }

    private void settle(ActorGroup group, List<String> unclear) {
        Actor actor = group.actor(unclear);
        group.bearers().forEach(bearer -> actors.put(bearer, actor));
    }
}
