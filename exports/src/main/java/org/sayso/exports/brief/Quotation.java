package org.sayso.exports.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.sayso.ledger.Why;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Stance;

/** A sentence of a report as the brief quotes it: with its footnotes, whom it came through, and how it was held. */
final class Quotation {

    private Quotation() {}

    /** @param all leaves of the same origin, among which those are that copy it */
    static String html(Why.Leaf leaf, List<Why.Leaf> all, Footnotes notes) {
        String copies = all.stream()
                .filter(it -> leaf.report().equals(it.copyOf()))
                .map(it -> it.report())
                .distinct()
                .map(notes::mark)
                .collect(Collectors.joining());
        return "<q>" + Html.apart(leaf.quote()) + "</q>" + notes.mark(leaf.report())
                + (copies.isEmpty() ? "" : " <span class=copies>printed again in" + copies + "</span>")
                + "<span class=path>" + chain(leaf) + " — " + held(leaf) + credibility(leaf) + "</span>";
    }

    private static String chain(Why.Leaf leaf) {
        StringBuilder out = new StringBuilder(Html.apart(leaf.outlet() == null ? "outlet unknown" : leaf.outlet()));
        if (leaf.chain().isEmpty()) {
            return out.append(", in its own words").toString();
        }
        for (Why.Link link : leaf.chain()) {
            out.append(" ← ").append(Html.apart(link.words()));
            if (link.stance() != Stance.ASSERTS) {
                out.append(" (").append(link.stance().wire().replace('-', ' ')).append(")");
            }
        }
        return out.toString();
    }

    private static String held(Why.Leaf leaf) {
        String certainty = leaf.certainty() == Certainty.UNKNOWN
                ? "left open"
                : "held " + leaf.certainty().wire();
        String polarity = leaf.polarity() == Polarity.NEGATIVE ? ", said <b>not</b> to have happened" : "";
        String phase = leaf.phase() == Phase.HAPPENED ? "" : ", " + leaf.phase().wire();
        return certainty + polarity + phase + (leaf.background() ? ", told as background" : "");
    }

    private static String credibility(Why.Leaf leaf) {
        return leaf.credibility() == null
                ? ""
                : ", information graded " + leaf.credibility().number() + " by a person";
    }
}
