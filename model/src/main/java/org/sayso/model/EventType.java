package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The types of event that a reading knows; their definitions stand with the event lexicon of the reader. */
public enum EventType {
    DEFECT("defect"),
    DESERT("desert"),
    PLEDGE("pledge"),
    FORM_GROUP("form-group"),
    MERGE_GROUP("merge-group"),
    SPLIT_GROUP("split-group"),
    RECRUIT("recruit"),
    MUTINY("mutiny"),
    SURRENDER("surrender"),
    RESIGN("resign"),
    CLASH("clash"),
    ATTACK("attack"),
    AIR_STRIKE("air-strike"),
    SHELL("shell"),
    EXPLOSION("explosion"),
    SUICIDE_ATTACK("suicide-attack"),
    CHEMICAL_ATTACK("chemical-attack"),
    KILL("kill"),
    INJURE("injure"),
    ABDUCT("abduct"),
    TORTURE("torture"),
    DESTROY("destroy"),
    SEIZE("seize"),
    WITHDRAW("withdraw"),
    DEPLOY("deploy"),
    BESIEGE("besiege"),
    DISARM("disarm"),
    ARREST("arrest"),
    RELEASE("release"),
    PROTEST("protest"),
    RIOT("riot"),
    NEGOTIATE("negotiate"),
    SANCTION("sanction"),
    AID("aid"),
    DISPLACE("displace"),
    DISCLOSE("disclose"),
    ACCUSE("accuse"),
    THREATEN("threaten");

    private final String wire;

    EventType(String wire) {
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
    public static EventType ofWire(String wire) {
        for (EventType value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a value of EventType: " + wire);
    }
}
