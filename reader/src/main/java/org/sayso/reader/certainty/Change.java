package org.sayso.reader.certainty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Certainty;

/**
 * What a word does to each axis of an event.
 *
 * @param afresh certainty starts again at certain
 * @param cap the surest that the event can still be; null where the word leaves it alone
 */
record Change(boolean afresh, @Nullable Certainty cap, OnPolarity polarity, OnPhase phase) {

    static final Change NONE = new Change(false, null, OnPolarity.KEEP, OnPhase.KEEP);

    /** What a word does to polarity. */
    enum OnPolarity {
        KEEP,
        FLIP,
        POSITIVE,
        NEGATIVE
    }

    /** What a word does to phase. */
    enum OnPhase {
        KEEP,
        /** The event's own tense tells. */
        FRESH,
        PLANNED,
        THREATENED,
        HYPOTHETICAL,
        ONGOING,
        /** Over, even where the event is of a kind that lasts. */
        DONE,
        /** Brought to an end: over where the end has come, going on where the end is only meant or demanded. */
        ENDED,
        /** May, might, could: still to come, unless the verb is perfect or a state. */
        COMING,
        /** Would: hypothetical, or the future of a past report. */
        WOULD
    }

    /** Reads the three columns of a data file. */
    static Change of(List<String> columns) {
        String certainty = columns.get(0);
        boolean afresh = certainty.equals("certain") || certainty.equals("fresh");
        Certainty cap = afresh || certainty.equals("=") ? null : Certainty.ofWire(certainty);
        return new Change(afresh, cap, polarity(columns.get(1)), phase(columns.get(2)));
    }

    private static OnPolarity polarity(String column) {
        return switch (column) {
            case "=" -> OnPolarity.KEEP;
            case "flip" -> OnPolarity.FLIP;
            case "+", "fresh" -> OnPolarity.POSITIVE;
            case "-" -> OnPolarity.NEGATIVE;
            default -> throw new IllegalArgumentException("not a change of polarity: " + column);
        };
    }

    private static OnPhase phase(String column) {
        return column.equals("=") ? OnPhase.KEEP : OnPhase.valueOf(column.toUpperCase(java.util.Locale.ROOT));
    }
}
