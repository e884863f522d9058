package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Entity;
import org.sayso.model.EntityKind;
import org.sayso.model.EventMention;
import org.sayso.model.EventType;
import org.sayso.model.Quantity;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.model.name.PersonName;

/**
 * Tells by name whom something happened to, where a report names all of them; of what is told apart by its doers (who defected, who resigned) by name
 * who did it.
 *
 * <p>What it matches: a patient that is a named person, with a title or a role before the name and anything after a comma ("the photographer Ilse Marant, 31").
 * What it leaves alone: patients of whom only one is named ("a teacher and Ilse Marant"), relatives ("a son of Ilse Marant"), and counts above one, since
 * of a dozen dead each paper names another.
 */
final class NamedVictims {

    /* A name after one of these is not the victim's own. */
    private static final Pattern ANOTHERS =
            Pattern.compile("(?iu)\\b(?:of|by|with|and|to|for|near|from)\\b|['\u2019]s?\\s");

    private static final Set<EventType> TOLD_BY_DOERS =
            EnumSet.of(EventType.DEFECT, EventType.DESERT, EventType.RESIGN, EventType.SURRENDER, EventType.PLEDGE);

    private final CodePointText text;
    private final List<Entity> people;

    NamedVictims(CodePointText text, List<Entity> entities) {
        this.text = text;
        this.people = entities.stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .toList();
    }

    List<String> of(EventMention event) {
        List<String> names = new ArrayList<>();
        Role role = TOLD_BY_DOERS.contains(event.type()) ? Role.AGENT : Role.PATIENT;
        for (Span patient : event.arguments().getOrDefault(role, List.of())) {
            Optional<String> name = name(patient);
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name.get());
        }
        return isOneEach(event.quantity()) ? names : List.of();
    }

    /** Whether two claims are about different people: no name of one can be a spelling of a name of the other, or one names a single doer and the other counts more. */
    static boolean differ(Claim one, Claim other) {
        return differ(one.victims(), other.victims()) || isOneOfMany(one, other) || isOneOfMany(other, one);
    }

    /* "Captain Dorn's defection" and "seven officers were defecting" */
    private static boolean isOneOfMany(Claim one, Claim many) {
        Quantity count = many.quantity();
        return TOLD_BY_DOERS.contains(one.type())
                && one.type() == many.type()
                && one.victims().size() == 1
                && many.victims().isEmpty()
                && count != null
                && count.low() != null
                && count.low() > 1;
    }

    private static boolean differ(List<String> ones, List<String> others) {
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream()
                        .noneMatch(one -> others.stream()
                                .anyMatch(other -> PersonName.of(one).agrees(PersonName.of(other))));
    }

    private Optional<String> name(Span patient) {
        return people.stream()
                .filter(person -> person.mentions().stream().anyMatch(mention -> isItself(mention, patient)))
                .map(Entity::name)
                .filter(name -> PersonName.of(name).length() > 0)
                .findFirst();
    }

    private boolean isItself(Span mention, Span patient) {
        return patient.contains(mention)
                && !ANOTHERS.matcher(text.slice(new Span(patient.start(), mention.start())))
                        .find()
                && (mention.end() == patient.end()
                        || text.slice(new Span(mention.end(), patient.end())).startsWith(","));
    }

    private static boolean isOneEach(@Nullable Quantity quantity) {
        return quantity == null || quantity.high() != null && quantity.high() <= 1;
    }
}
