package org.sayso.ledger.store;

/** By what a list of events is ordered; events that do not tell come last either way, equal ones in order of number. */
public enum EventOrder {
    TYPE("type", "type"),
    WHO("agent IS NULL, lower(agent)", "agent IS NULL, lower(agent)"),
    TIME("day_from IS NULL, day_from", "day_from IS NULL, day_from"),
    PLACE("place IS NULL, lower(place)", "place IS NULL, lower(place)"),
    QUANTITY(Columns.MOST, Columns.MOST),
    INDEPENDENT("independent", "independent"),
    REPORTS("reports", "reports"),
    CERTAINTY("certainty, denied > 0, phase", "certainty"),
    DISAGREEMENTS("disagreements", "disagreements"),
    STATUS("status", "status"),
    /** By how much a person's look at it would bring. */
    WEIGHT("weight", "weight");

    private final String ascending;
    private final String descending;

    EventOrder(String ascending, String descending) {
        this.ascending = ascending;
        this.descending = descending;
    }

    String sql(boolean down) {
        return (down ? descending + " DESC" : ascending) + ", no";
    }

    private static final class Columns {
        private static final String MOST = "coalesce(high, low) IS NULL, coalesce(high, low)";
    }
}
