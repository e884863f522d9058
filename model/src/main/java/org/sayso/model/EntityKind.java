package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an entity is. */
public enum EntityKind {
    PERSON("person"),
    ORGANISATION("organisation"),
    GROUP("group"),
    PLACE("place"),
    DOCUMENT("document"),
    RECORDING("recording"),
    OTHER("other");

    private final String wire;

    EntityKind(String wire) {
        this.wire = wire;
    }

    /** The name in the exchange format. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /**
     * The value of this name in the exchange format.
     *
     * @throws IllegalArgumentException where there is none
     */
    @JsonCreator
    public static EntityKind ofWire(String wire) {
        for (EntityKind value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of EntityKind: " + wire);
    }
}
