package org.sayso.ledger.store;

import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** PostgreSQL: arrays for lists, lateral joins, and words of our own cutting. */
final class PostgresDialect implements Dialect {

    private final WordCutter cutter;

    PostgresDialect(WordCutter cutter) {
        this.cutter = cutter;
    }

    @Override
    public String textOf(String body, String key) {
        return "told(" + body + ") ->> '" + key + "'";
    }

    @Override
    public String firstReportsOfFingerprints() {
        return "SELECT wanted.hash AS hash, first.report AS report FROM unnest(:hashes) AS wanted (hash) CROSS JOIN"
                + " LATERAL (SELECT report FROM shingle WHERE shingle.hash = wanted.hash ORDER BY report LIMIT :most) AS"
                + " first";
    }

    @Override
    public Argument list(Collection<?> values) {
        boolean numbers = values.stream().allMatch(Long.class::isInstance);
        Object[] array = values.stream()
                .map(value -> value instanceof String text ? NulText.stored(text) : value)
                .toArray();
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(numbers ? "int8" : "text", array));
    }

    @Override
    public WordIndex words(Handle handle) {
        return new PostgresWords(handle, cutter);
    }
}
