package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What two claims about one event cannot agree on. */
public enum DisagreementField {
    /** Ranges of how many that do not meet. */
    QUANTITY("quantity"),
    /** Days that do not meet. */
    TIME("time"),
    /** Places neither of which lies in the other. */
    PLACE("place"),
    /** Who did it. */
    AGENT("agent"),
    /** Whom or what it was done to. */
    PATIENT("patient"),
    /** Happened against did not happen. */
    POLARITY("polarity"),
    /** Done against still to come. */
    PHASE("phase");

    private final String wire;

    DisagreementField(String wire) {
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
    public static DisagreementField ofWire(String wire) {
        for (DisagreementField value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of DisagreementField: " + wire);
    }
}
