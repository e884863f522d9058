package org.sayso.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** An event filter as conditions on {@code event_line}. */
final class EventConditions {

    private final Handle handle;
    private final Dialect dialect;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();

    private EventConditions(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    static EventConditions of(Handle handle, Dialect dialect, EventFilter filter) {
        EventConditions made = new EventConditions(handle, dialect);
        made.when(filter.type() == null ? null : filter.type().wire(), "type = :type", "type");
        made.when(filter.since() == null ? null : filter.since().toString(), "day_to >= :since", "since");
        made.when(filter.until() == null ? null : filter.until().toString(), "day_from <= :until", "until");
        made.when(
                filter.status() == null ? null : filter.status().wire(),
                dialect.withoutIndex("status") + " = :status",
                "status");
        made.when(
                filter.certainty() == null ? null : filter.certainty().ordinal(),
                "certainty = :certainty",
                "certainty");
        made.when(filter.leastIndependent() <= 0 ? null : filter.leastIndependent(), "independent >= :least", "least");
        made.when(filter.onlyDisagreeing() ? 0 : null, "disagreements > :agreed", "agreed");
        made.words(filter.words());
        made.box(filter.box());
        made.names(filter.place(), "place", "place IN (%s)", new Known("event_line", "place", "place"));
        made.names(
                filter.origin(),
                "origin",
                "no IN (SELECT event FROM event_origin WHERE origin IN (%s))",
                new Known("event_origin", "origin", "name"));
        made.names(
                filter.outlet(),
                "outlet",
                "no IN (SELECT event FROM event_outlet WHERE outlet IN (%s))",
                new Known("event_outlet", "outlet", "outlet"));
        return made;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** {@code WHERE} and the conditions; empty where there is none. */
    String where() {
        return isEmpty() ? " " : " WHERE " + String.join(" AND ", conditions) + " ";
    }

    <S extends SqlStatement<S>> S bindTo(S statement) {
        values.forEach(statement::bind);
        return statement;
    }

    private void when(@Nullable Object value, String condition, String name) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void words(@Nullable String words) {
        if (words != null && !words.replace('\0', ' ').isBlank()) {
            WordIndex.Condition condition = dialect.words(handle).eventsWith(words);
            conditions.add(condition.sql());
            values.putAll(condition.values());
        }
    }

    private void box(@Nullable GeoBox box) {
        if (box != null) {
            when(box.south(), "lat >= :south", "south");
            when(box.north(), "lat <= :north", "north");
            when(box.west(), "lon >= :west", "west");
            when(box.east(), "lon <= :east", "east");
        }
    }

    private void names(@Nullable String typed, String name, String condition, Known known) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        String text = typed.strip();
        if (text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")) {
            when(text.substring(1, text.length() - 1), condition.formatted(":" + name), name);
        } else if (text.chars().allMatch(c -> c < 128)) {
            when(text.toLowerCase(Locale.ROOT), condition.formatted(known.holding(name)), name);
        } else {
            List<String> holding = known.holding(handle, text.toLowerCase(Locale.ROOT));
            when(dialect.list(holding), condition.formatted(dialect.valuesOf(name)), name);
        }
    }

    /* Where the different values of a name stand. SQLite tells upper from lower case of ASCII letters only; the others are compared here. */
    private record Known(String table, String value, String name) {

        String holding(String parameter) {
            return "SELECT " + value + " FROM " + table + " WHERE instr(lower(" + name + "), :" + parameter
                    + ") > 0 OR instr(lower(" + value + "), :" + parameter + ") > 0";
        }

        List<String> holding(Handle handle, String text) {
            return handle
                    .createQuery("SELECT DISTINCT " + value + " AS value, " + name + " AS name FROM " + table
                            + " WHERE " + value + " IS NOT NULL")
                    .map((row, context) -> Map.entry(row.getString("value"), row.getString("name")))
                    .stream()
                    .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(text)
                            || entry.getKey().toLowerCase(Locale.ROOT).contains(text))
                    .map(Map.Entry::getKey)
                    .distinct()
                    .toList();
        }
    }
}
