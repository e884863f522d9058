package org.sayso.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ClaimId;
import org.sayso.model.EventType;
import org.sayso.model.Quantity;

/**
 * How many, over time: every claim of how many that an event has, by what is counted and when it was published, ready to be drawn.
 *
 * @param event number of the event in the ledger
 * @param series that of what the event counts first, then those with most counts
 */
public record Numbers(long event, List<Series> series) {

    public Numbers {
        series = List.copyOf(series);
    }

    /**
     * Counts of one thing, which can be compared.
     *
     * @param type of the event, or of the claims where they cannot be of one happening: the dead and the wounded are two series
     * @param unit what is counted: {@code people}, {@code attack}, {@code soldier}; empty where no claim says
     * @param perDay whether these are rates; all are brought to a day
     * @param counts by day of publication, those of unknown day last
     */
    public record Series(EventType type, String unit, boolean perDay, List<Count> counts) {

        public Series {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One claim of how many.
     *
     * @param origin id of the origin it comes down to, that of the outlet where it speaks in its own voice
     * @param originName of that origin, for people to read
     * @param outlet who published it; null where unknown
     * @param published null where unknown
     * @param quantity as the report gives it
     * @param low least that it allows, a day where it is a rate; null where it sets no lower bound
     * @param high most that it allows, a day where it is a rate; null where it sets no upper bound
     * @param against the claims that it brings up to date or disagrees with; empty for the other standings
     */
    public record Count(
            ClaimId claim,
            String origin,
            String originName,
            @Nullable String outlet,
            @Nullable LocalDate published,
            Quantity quantity,
            @Nullable Double low,
            @Nullable Double high,
            Standing standing,
            List<ClaimId> against) {

        public Count {
            against = List.copyOf(against);
        }
    }

    /** How a count stands to the others of its series. */
    public enum Standing {
        /** None was published before it. */
        FIRST,
        /** It can hold together with those published before it. */
        AGREES,
        /** It is higher than counts published before it, as a toll that rises with time: no disagreement. */
        UPDATES,
        /** It cannot hold together with others of the series. */
        DISAGREES
    }
}
