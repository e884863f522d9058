package org.sayso.cli.text;

import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;

/** How a claim is held: {@code certain}, {@code possible, planned}, {@code certain: did NOT happen}. */
public final class FactualityText {

    private FactualityText() {}

    public static String of(Certainty certainty, Polarity polarity, Phase phase) {
        String held = certainty.wire() + (phase == Phase.HAPPENED ? "" : ", " + phase.wire());
        return polarity == Polarity.NEGATIVE ? held + ": NOT" : held;
    }
}
