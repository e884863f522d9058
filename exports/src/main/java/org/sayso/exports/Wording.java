package org.sayso.exports;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.Why;
import org.sayso.ledger.text.Units;
import org.sayso.model.CountRange;
import org.sayso.model.DateInterval;
import org.sayso.model.Event;
import org.sayso.model.Origin;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Stance;

/** How exports say what a ledger holds. */
public final class Wording {

    private Wording() {}

    /** "2031-03-04", or "2031-03-01/2031-03-31" (EDTF); empty where unknown. */
    public static String days(@Nullable DateInterval time) {
        if (time == null) {
            return "";
        }
        return time.days() == 1 ? time.from().toString() : time.from() + "/" + time.to();
    }

    /** A number without a needless fraction; empty where there is none. */
    public static String number(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** "12 to 15 people", "at least 14 people", "up to 60 soldiers a week". */
    public static String count(@Nullable CountRange count) {
        if (count == null) {
            return "";
        }
        return range(count.low(), count.high())
                + (count.unit().isEmpty() ? "" : " " + Units.beside(count.unit(), count.low(), count.high()))
                + (count.per() == null ? "" : " a " + count.per());
    }

    /** "12 to 15", "at least 14", "up to 60", "14". */
    public static String range(@Nullable Double low, @Nullable Double high) {
        if (low == null) {
            return high == null ? "" : "up to " + number(high);
        }
        if (high == null) {
            return "at least " + number(low);
        }
        return low.equals(high) ? number(low) : number(low) + " to " + number(high);
    }

    /** Who says so, from the outlet inward: "The Lantern < the Relief Committee". */
    public static String chain(Why.Leaf leaf) {
        String outlet = leaf.outlet() == null ? leaf.report() : leaf.outlet();
        return Stream.concat(Stream.of(outlet), leaf.chain().stream().map(Why.Link::words))
                .map(Wording::oneLine)
                .collect(Collectors.joining(" < "));
    }

    /** The origins of an event with their kinds. */
    public static String origins(Event event) {
        return event.origins().stream()
                .filter(Origin::independent)
                .map(origin -> oneLine(origin.name()) + " [" + origin.kind().wire() + "]")
                .collect(Collectors.joining("; "));
    }

    /** Whether a claim says that something has happened or is going on, and nobody on its way denies it. */
    public static boolean isToldAsDone(Why.Leaf leaf) {
        return leaf.polarity() == Polarity.POSITIVE
                && (leaf.phase() == Phase.HAPPENED || leaf.phase() == Phase.ONGOING)
                && !isDenied(leaf);
    }

    /** Whether somebody on the way of a claim denies it. */
    public static boolean isDenied(Why.Leaf leaf) {
        return leaf.chain().stream().anyMatch(link -> link.stance() == Stance.DENIES);
    }

    /** Without line breaks and runs of blanks. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    public static String joined(List<String> words) {
        return words.stream().map(Wording::oneLine).distinct().collect(Collectors.joining("; "));
    }
}
