package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How whoever passes a content on stands toward it. */
public enum Stance {
    /** The default: said, told, according to, showed. */
    ASSERTS("asserts"),
    CONFIRMS("confirms"),
    DENIES("denies"),
    /** Claimed, alleged, purported, reportedly, "unverified". */
    DOUBTS("doubts"),
    /** "Could not be independently verified"; "declined to comment". */
    CANNOT_VERIFY("cannot-verify");

    private final String wire;

    Stance(String wire) {
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
    public static Stance ofWire(String wire) {
        for (Stance value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of Stance: " + wire);
    }
}
