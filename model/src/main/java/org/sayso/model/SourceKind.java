package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of source an attribution leans on. */
public enum SourceKind {
    /** One named person, or one whom a role makes out. */
    PERSON("person"),
    ORGANISATION("organisation"),
    /** Unnamed many: activists, residents, officers. */
    GROUP("group"),
    /** One or few unnamed: "a source", "an official", "military sources". */
    UNNAMED("unnamed"),
    /** News media. */
    OUTLET("outlet"),
    DOCUMENT("document"),
    /** Video, footage, photograph, audio. */
    RECORDING("recording"),
    /** Rumours, "unconfirmed reports". */
    RUMOUR("rumour");

    private final String wire;

    SourceKind(String wire) {
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
    public static SourceKind ofWire(String wire) {
        for (SourceKind value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of SourceKind: " + wire);
    }
}
