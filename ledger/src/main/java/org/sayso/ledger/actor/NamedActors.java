package org.sayso.ledger.actor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.ledger.origin.KnownNames;
import org.sayso.model.CodePointText;
import org.sayso.model.Entity;
import org.sayso.model.EntityKind;
import org.sayso.model.EventMention;
import org.sayso.model.PlaceMention;
import org.sayso.model.Reading;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.model.name.GroupName;
import org.sayso.model.name.PersonName;
import org.sayso.model.scheme.ActorKinds;

/**
 * Finds the named actors in the arguments of an event.
 *
 * <p>What it matches: a name that heads the phrase, with a title or a role before it ("the photographer Ilse Marant, 31"), each of several ("Omar
 * Khatib and Ilse Marant"); a group by its people ("eight Karvel Brigade fighters", "members of the Karvel Brigade"); a group that goes by several
 * names, by each of them; "the general" where the reading says who that is; a country that acts ("Veldara bombed"). What it leaves alone: a name that only
 * describes ("a Brigade stronghold", "supporters of Omar Khatib", "the Marant regime"). What it gets wrong: names that the reader cut wrongly, in
 * headlines above all.
 */
public final class NamedActors {

    private static final List<Role> ROLES = List.of(Role.AGENT, Role.PATIENT, Role.FROM, Role.TO);

    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).map(NamedActors::country).collect(Collectors.toUnmodifiableSet());

    private final CodePointText text;
    private final Map<Integer, Name> nameByEnd = new TreeMap<>();
    private final BitSet insideNames = new BitSet();

    /* A name in the text, in chars. */
    private record Name(int start, int end, String name, EntityKind kind) {}

    public NamedActors(CodePointText text, Reading reading) {
        this.text = text;
        Set<Span> placeNames = reading.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PLACE)
                .flatMap(entity -> entity.mentions().stream())
                .collect(Collectors.toSet());
        reading.places().stream()
                .filter(place -> placeNames.contains(place.span()))
                .forEach(this::addCountry);
        for (Entity entity : reading.entities()) {
            if (entity.kind() != EntityKind.PLACE) {
                String name = asWritten(entity);
                entity.mentions().forEach(mention -> add(mention, name, entity.kind()));
            }
        }
    }

    /* Readings name people without hyphens and line ends. */
    private String asWritten(Entity entity) {
        return entity.mentions().stream()
                .filter(text::holds)
                .map(mention -> withoutTitle(oneLine(text.slice(mention))))
                .filter(words -> PersonName.of(words).written().equals(entity.name()))
                .findFirst()
                .orElse(oneLine(entity.name()));
    }

    private void addCountry(PlaceMention place) {
        if (place.country() != null) {
            String country = country(place.country());
            if (country.equals(place.name())) {
                add(place.span(), country, EntityKind.PLACE);
            }
        }
    }

    private static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /* Of several names that end at one word the longest counts. */
    private void add(Span span, String name, EntityKind kind) {
        if (text.holds(span)) {
            Name found = new Name(text.charIndex(span.start()), text.charIndex(span.end()), name, kind);
            nameByEnd.merge(found.end, found, (one, other) -> other.start <= one.start ? other : one);
            insideNames.set(found.start, found.end);
        }
    }

    /** Each once, in order of role and place in the text. */
    public List<ActorMention> of(EventMention event) {
        Set<ActorMention> actors = new LinkedHashSet<>();
        for (Role role : ROLES) {
            for (Span argument : event.arguments(role)) {
                addAll(role, argument, actors);
            }
        }
        return List.copyOf(actors);
    }

    private void addAll(Role role, Span argument, Set<ActorMention> actors) {
        if (!text.holds(argument)) {
            return;
        }
        int start = text.charIndex(argument.start());
        int end = text.charIndex(argument.end());
        boolean membersOf = false;
        for (Phrase phrase : Phrase.of(text.string(), start, end, insideNames::get)) {
            if (phrase.isFurther()) {
                if (membersOf && phrase.tellsWhose()) {
                    thing(role, phrase).ifPresent(actors::add);
                }
                membersOf = false;
            } else {
                Optional<ActorMention> actor = thing(role, phrase).or(() -> somebody(role, phrase));
                actor.ifPresent(actors::add);
                membersOf = actor.isEmpty() && phrase.endsInMembers();
            }
        }
    }

    private Optional<ActorMention> thing(Role role, Phrase phrase) {
        if (lastName(phrase).filter(name -> isPerson(name)).isPresent()) {
            return Optional.empty();
        }
        Phrase core = phrase.withoutMembers(insideNames::get);
        return known(role, phrase)
                .or(() -> known(role, core))
                .or(() -> lastName(core)
                        .filter(this::isThing)
                        .map(name -> new ActorMention(
                                role,
                                GroupName.of(name.name).written(),
                                EntityKind.ORGANISATION,
                                spelledAsGroup(name))));
    }

    private static Optional<ActorMention> known(Role role, Phrase phrase) {
        for (int from = 0; from < phrase.length(); from++) {
            String words = phrase.from(from);
            if (Character.isUpperCase(words.codePointAt(0))) {
                Optional<String> known = KnownNames.all().exactly(words);
                if (known.isPresent()) {
                    return Optional.of(new ActorMention(
                            role,
                            known.get(),
                            kind(known.get()),
                            GroupName.of(words).written()));
                }
            }
        }
        return Optional.empty();
    }

    private static EntityKind kind(String known) {
        return COUNTRIES.contains(known) ? EntityKind.PLACE : EntityKind.ORGANISATION;
    }

    private Optional<ActorMention> somebody(Role role, Phrase phrase) {
        return lastName(phrase)
                .filter(name -> name.kind == EntityKind.PERSON
                        ? PersonName.of(name.name).length() > 0
                        : role == Role.AGENT && name.kind == EntityKind.PLACE && phrase.isAllOf(name.start))
                .map(name -> new ActorMention(
                        role,
                        name.name,
                        name.kind,
                        name.kind == EntityKind.PERSON ? spelledAsPerson(name) : oneLine(words(name))));
    }

    private Optional<Name> lastName(Phrase phrase) {
        return phrase.length() == 0
                ? Optional.empty()
                : Optional.ofNullable(nameByEnd.get(phrase.end()))
                        .or(() -> Optional.ofNullable(nameByEnd.get(phrase.endOfOwner())))
                        .filter(name -> phrase.hasWordAt(name.start));
    }

    private boolean isPerson(Name name) {
        return name.kind == EntityKind.PERSON && !isThing(name);
    }

    /* Taggers take "Ahrar al-Sham" and "Daesh" for people. */
    private boolean isThing(Name name) {
        return switch (name.kind) {
            case ORGANISATION, GROUP -> true;
            case PERSON -> ActorKinds.standard().of(words(name)).isPresent();
            case PLACE, DOCUMENT, RECORDING, OTHER -> false;
        };
    }

    private String words(Name name) {
        return text.string().substring(name.start, name.end);
    }

    /* A pronoun or a role is no spelling of a name. */
    private String spelledAsPerson(Name name) {
        String written = withoutTitle(oneLine(words(name)));
        return PersonName.of(written).agrees(PersonName.of(name.name)) ? written : name.name;
    }

    private static String withoutTitle(String words) {
        String rest = words;
        for (int space = rest.indexOf(' '); space > 0 && PersonName.isTitle(rest.substring(0, space)); ) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    private String spelledAsGroup(Name name) {
        String words = words(name);
        boolean isName = words.chars().anyMatch(Character::isUpperCase);
        return GroupName.of(isName ? oneLine(words) : name.name).written();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
