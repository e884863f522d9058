package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What part a noun phrase plays in an event. */
public enum Role {
    /** Who did it. */
    AGENT("agent"),
    /** Whom or what it was done to. */
    PATIENT("patient"),
    /** Side left, or place moved from. */
    FROM("from"),
    /** Side joined, or place moved to. */
    TO("to"),
    INSTRUMENT("instrument");

    private final String wire;

    Role(String wire) {
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
    public static Role ofWire(String wire) {
        for (Role value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of Role: " + wire);
    }
}
