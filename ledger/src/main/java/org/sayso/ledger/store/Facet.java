package org.sayso.ledger.store;

/** A property by which events are counted. */
public enum Facet {
    TYPE("line", "type"),
    PLACE("line", "place"),
    STATUS("line", "status"),
    /** Of the surest claim. */
    CERTAINTY("line", "certainty"),
    /** Month of the first day, {@code 2012-10}. */
    MONTH("line", "substr(day_from, 1, 7)"),
    /** The first day, {@code 2012-10-09}. */
    DAY("line", "day_from"),
    ORIGIN("origin", "origin"),
    OUTLET("outlet", "outlet");

    private final String table;
    private final String column;

    Facet(String table, String column) {
        this.table = table;
        this.column = column;
    }

    boolean isOfTheLine() {
        return table.equals("line");
    }

    String table() {
        return "event_" + table;
    }

    String column() {
        return column;
    }
}
