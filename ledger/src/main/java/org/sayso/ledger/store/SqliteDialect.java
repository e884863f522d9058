package org.sayso.ledger.store;

import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.sayso.model.json.Exchange;

/** SQLite with its JSON functions and FTS5; lists are JSON arrays. */
final class SqliteDialect implements Dialect {

    @Override
    public String textOf(String body, String key) {
        return "json_extract(" + body + ", '$." + key + "')";
    }

    @Override
    public String firstReportsOfFingerprints() {
        return "SELECT wanted.value AS hash, shingle.report AS report FROM json_each(:hashes) AS wanted"
                + " JOIN shingle ON shingle.hash = wanted.value AND shingle.report IN"
                + " (SELECT report FROM shingle WHERE hash = wanted.value ORDER BY report LIMIT :most)";
    }

    @Override
    public Argument list(Collection<?> values) {
        String json = Exchange.line(values);
        return (position, statement, context) -> statement.setString(position, json);
    }

    @Override
    public WordIndex words(Handle handle) {
        return new SqliteWords(handle);
    }
}
