package org.sayso.ledger.actor;

import java.util.List;
import java.util.Optional;
import org.sayso.model.EntityKind;
import org.sayso.model.scheme.ActorKind;
import org.sayso.model.scheme.ActorKinds;

/**
 * Somebody whom reports name, in all the spellings that are taken for theirs.
 *
 * @param name the full name that most reports have
 * @param kind person, organisation, or place for a country
 * @param spellings as reports write it, the commonest first
 * @param unclear names of those whom a bare name may be, where several bear it: then this is a name and not one person; else empty
 */
public record Actor(String name, EntityKind kind, List<String> spellings, List<String> unclear) {

    public Actor {
        spellings = List.copyOf(spellings);
        unclear = List.copyOf(unclear);
    }

    /** What users of ACLED call it; empty for people, countries, and where the name does not tell. */
    public Optional<ActorKind> side() {
        return kind == EntityKind.ORGANISATION ? ActorKinds.standard().of(name) : Optional.empty();
    }
}
