package org.sayso.ledger.store;

/** A property by which events are counted. */
public enum Facet {
    TYPE("type"),
    PLACE("place"),
    STATUS("status"),
    /** Of the surest claim. */
    CERTAINTY("certainty"),
    /** Month of the first day, {@code 2012-10}. */
    MONTH("substr(day_from, 1, 7)"),
    /** The first day, {@code 2012-10-09}. */
    DAY("day_from"),
    ORIGIN("event_origin", "origin", "named = 1"),
    OUTLET("event_outlet", "outlet", "TRUE");

    private final String table;
    private final String column;
    private final String condition;

    Facet(String column) {
        this("event_line", column, "TRUE");
    }

    Facet(String table, String column, String condition) {
        this.table = table;
        this.column = column;
        this.condition = condition;
    }

    /* Walking through an index in order of the column would read the table row by row. */
    String counting(String where, Dialect dialect) {
        String order = this == MONTH || this == DAY ? " ORDER BY value" : " ORDER BY many DESC, value";
        String from;
        if (table.equals("event_line")) {
            from = table + (where.isEmpty() ? " WHERE TRUE" : where);
        } else if (where.isEmpty()) {
            from = table + " WHERE " + condition;
        } else {
            from = "(SELECT no FROM event_line" + where + ") l CROSS JOIN " + table + " f WHERE f.event = l.no AND "
                    + condition;
        }
        String value = where.isEmpty() || this == MONTH ? column : dialect.withoutIndex(column);
        return "SELECT " + value + " AS value, count(*) AS many FROM " + from + " AND " + column
                + " IS NOT NULL GROUP BY 1" + order;
    }
}
