package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How sure the innermost source of a claim is of it, surest first. */
public enum Certainty {
    CERTAIN("certain"),
    /** Likely, believed. */
    PROBABLE("probable"),
    /** May, could, maybe, fears that. */
    POSSIBLE("possible"),
    /** Asked whether, if. */
    UNKNOWN("unknown");

    private final String wire;

    Certainty(String wire) {
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
    public static Certainty ofWire(String wire) {
        for (Certainty value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of Certainty: " + wire);
    }
}
