package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How credible an information is: the number of the Admiralty code (NATO AJP-2.1). A machine proposes it, a person sets it. */
public enum Credibility {
    /** Only where independent origins are counted. */
    CONFIRMED_BY_OTHER_SOURCES(1),
    PROBABLY_TRUE(2),
    POSSIBLY_TRUE(3),
    DOUBTFUL(4),
    IMPROBABLE(5),
    CANNOT_BE_JUDGED(6);

    private final int number;

    Credibility(int number) {
        this.number = number;
    }

    /** One to six. */
    @JsonValue
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException for a number outside one to six */
    @JsonCreator
    public static Credibility ofNumber(int number) {
        for (Credibility value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw new IllegalArgumentException("credibility goes from 1 to 6, not " + number);
    }
}
