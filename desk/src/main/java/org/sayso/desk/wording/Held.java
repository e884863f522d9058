package org.sayso.desk.wording;

import org.sayso.ledger.store.EventLine;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;

/** How a claim or an event is held: {@code certain}, {@code possible, planned}, {@code denied}, {@code certain; 2 of 5 deny it}. */
public final class Held {

    private Held() {}

    public static String of(Certainty certainty, Polarity polarity, Phase phase) {
        String sure = certainty.wire() + (phase == Phase.HAPPENED ? "" : ", " + phase.wire());
        return polarity == Polarity.NEGATIVE ? sure + ": did not happen" : sure;
    }

    public static String of(EventLine line) {
        if (line.denied() > 0 && line.denied() == line.claims()) {
            return "did not happen";
        }
        String sure = line.certainty().wire()
                + (line.phase() == Phase.HAPPENED ? "" : ", " + line.phase().wire());
        return line.denied() == 0 ? sure : sure + "; " + line.denied() + " of " + line.claims() + " deny it";
    }
}
