package org.sayso.exports.acled;

import java.util.Optional;
import org.sayso.model.scheme.ActorKind;

/**
 * An actor as ACLED names it.
 *
 * @param name empty where there is none
 * @param kind by ACLED's inter codes; empty where the words do not tell
 */
record AcledActor(String name, Optional<ActorKind> kind) {

    static final AcledActor NONE = new AcledActor("", Optional.empty());

    boolean isNobody() {
        return name.isEmpty();
    }

    /** ACLED's number; empty where unknown. */
    String inter() {
        return kind.map(it -> Integer.toString(it.interCode())).orElse("");
    }
}
