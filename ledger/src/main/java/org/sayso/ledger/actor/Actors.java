package org.sayso.ledger.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.ledger.origin.KnownNames;
import org.sayso.ledger.store.EntryActor;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.text.Words;
import org.sayso.model.EntityKind;
import org.sayso.model.name.GroupName;
import org.sayso.model.name.PersonName;

/** The actors of a ledger, joined across reports by their names. Immutable. */
public final class Actors {

    private static final Comparator<ActorLine> MOST_FIRST = Comparator.comparing((ActorLine line) -> -line.events())
            .thenComparing(line -> -line.reports())
            .thenComparing(line -> line.actor().name())
            .thenComparing(line -> line.actor().toString());

    private final Map<EntryActor, Actor> actors;
    private final Sounds sounds;

    private Actors(Map<EntryActor, Actor> actors, Sounds sounds) {
        this.actors = actors;
        this.sounds = sounds;
    }

    /** @param events all of a ledger: a name is told apart from all others in it */
    public static Actors of(List<EventEntry> events, Sounds sounds) {
        return new Actors(ActorJoin.of(events, sounds), sounds);
    }

    /**
     * Whether somebody is in an event.
     *
     * @param typed a name as a person types it: in any spelling, or a part of it; in double quotes the joined name as it is
     */
    public Predicate<EventEntry> in(String typed) {
        Set<Actor> called = identities();
        Set<Actor> all = identities();
        all.addAll(actors.values());
        all.stream().filter(actor -> isCalled(actor, typed)).forEach(called::add);
        return event -> event.actors().stream().anyMatch(named -> called.contains(actor(named)));
    }

    /** The names of the actors of an event, joined; each once, in the order of the alphabet. */
    public List<String> namesOf(EventEntry event) {
        return event.actors().stream()
                .map(actor -> actor(actor).name())
                .distinct()
                .sorted()
                .toList();
    }

    /** The actors of these events, those of most events first. */
    public List<ActorLine> in(Collection<EventEntry> events) {
        Map<Actor, Integer> eventsOf = new IdentityHashMap<>();
        Map<Actor, Set<Long>> reportsOf = new IdentityHashMap<>();
        for (EventEntry event : events) {
            Set<Actor> here = identities();
            for (EntryActor named : event.actors()) {
                here.add(actor(named));
                reportsOf.computeIfAbsent(actor(named), k -> new HashSet<>()).add(named.report());
            }
            here.forEach(actor -> eventsOf.merge(actor, 1, Integer::sum));
        }
        return eventsOf.entrySet().stream()
                .map(it -> new ActorLine(
                        it.getKey(), it.getValue(), reportsOf.get(it.getKey()).size()))
                .sorted(MOST_FIRST)
                .toList();
    }

    /* Two people of one name are two. */
    private static Set<Actor> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private Actor actor(EntryActor named) {
        Actor actor = actors.get(named);
        if (actor == null) {
            throw new IllegalArgumentException("an actor of another ledger: " + named);
        }
        return actor;
    }

    /** Whether what a person typed names an actor. */
    private boolean isCalled(Actor actor, String typed) {
        String sought = typed.strip();
        if (sought.length() > 2 && sought.startsWith("\"") && sought.endsWith("\"")) {
            return actor.name().equals(sought.substring(1, sought.length() - 1));
        }
        return hasWords(actor.name(), sought)
                || actor.spellings().stream().anyMatch(spelling -> hasWords(spelling, sought))
                || soundsLike(actor, sought);
    }

    private static boolean hasWords(String name, String sought) {
        String words = String.join(" ", Words.of(sought));
        return !words.isEmpty() && (" " + String.join(" ", Words.of(name))).contains(" " + words);
    }

    private boolean soundsLike(Actor actor, String sought) {
        if (actor.kind() == EntityKind.PERSON) {
            PersonName person = PersonName.of(sought);
            return Stream.concat(Stream.of(actor.name()), actor.spellings().stream())
                    .map(sounds::person)
                    .filter(name -> person.length() < 2 || name.length() >= 2)
                    .anyMatch(person::agrees);
        }
        String key = GroupName.of(sought).key();
        return !key.isEmpty() && key.equals(sounds.group(actor.name()).key())
                || actor.spellings().stream()
                        .anyMatch(spelling -> sounds.group(spelling).key().equals(key))
                || KnownNames.all().exactly(sought).filter(actor.name()::equals).isPresent();
    }
}
