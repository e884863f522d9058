package org.sayso.ledger.actor;

import java.util.Comparator;
import org.sayso.ledger.store.EntryActor;
import org.sayso.model.EntityKind;
import org.sayso.model.name.GroupName;

/**
 * A name that stands for one actor: a full name in every report, a bare surname or an acronym in one report only.
 *
 * @param report number of the report for a bare name; zero for a full one
 */
record Bearer(EntityKind kind, String name, long report) implements Comparable<Bearer> {

    static final Comparator<Bearer> ORDER =
            Comparator.comparing(Bearer::kind).thenComparing(Bearer::name).thenComparing(Bearer::report);

    static Bearer of(EntryActor actor, Sounds sounds) {
        return new Bearer(actor.kind(), actor.name(), isBare(actor, sounds) ? actor.report() : 0);
    }

    private static boolean isBare(EntryActor actor, Sounds sounds) {
        return switch (actor.kind()) {
            case PERSON -> sounds.person(actor.name()).length() < 2;
            case ORGANISATION, GROUP -> GroupName.isAcronym(actor.name());
            case PLACE, DOCUMENT, RECORDING, OTHER -> false;
        };
    }

    boolean isBare() {
        return report != 0;
    }

    boolean isPerson() {
        return kind == EntityKind.PERSON;
    }

    /** Equal for what sounds the same, given that both are bare or both are groups or countries. */
    String sound(Sounds sounds) {
        return switch (kind) {
            case PERSON -> String.join(" ", sounds.person(name).sounds());
            case ORGANISATION, GROUP -> sounds.group(name).key();
            case PLACE, DOCUMENT, RECORDING, OTHER -> name;
        };
    }

    @Override
    public int compareTo(Bearer other) {
        return ORDER.compare(this, other);
    }
}
