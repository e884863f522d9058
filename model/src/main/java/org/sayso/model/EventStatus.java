package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What people have decided about an event. */
public enum EventStatus {
    /** Nobody has decided yet. */
    PROPOSED("proposed"),
    CONFIRMED("confirmed"),
    REJECTED("rejected");

    private final String wire;

    EventStatus(String wire) {
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
    public static EventStatus ofWire(String wire) {
        for (EventStatus value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of EventStatus: " + wire);
    }
}
