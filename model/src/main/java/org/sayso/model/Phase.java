package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an event stands between plan and deed. */
public enum Phase {
    HAPPENED("happened"),
    ONGOING("ongoing"),
    /** Will, vows to. */
    PLANNED("planned"),
    THREATENED("threatened"),
    /** If, would; what is urged or demanded. */
    HYPOTHETICAL("hypothetical");

    private final String wire;

    Phase(String wire) {
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
    public static Phase ofWire(String wire) {
        for (Phase value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of Phase: " + wire);
    }
}
