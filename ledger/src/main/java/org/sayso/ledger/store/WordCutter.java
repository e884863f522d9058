package org.sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Cuts a text into words and folds them, by FTS5 itself in an empty database in memory: so every database finds by the very same words. Safe for
 * many threads, one at a time.
 */
final class WordCutter implements AutoCloseable {

    private final Handle handle;

    WordCutter() {
        handle = Jdbi.open("jdbc:sqlite::memory:");
        handle.execute(
                "CREATE VIRTUAL TABLE texts USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2')");
        handle.execute("CREATE VIRTUAL TABLE words USING fts5vocab (texts, instance)");
    }

    /** The words in order of the text. */
    synchronized List<String> cut(String text) {
        handle.execute("INSERT INTO texts (rowid, text) VALUES (1, ?)", text);
        try {
            return handle.createQuery("SELECT term FROM words ORDER BY offset")
                    .mapTo(String.class)
                    .list();
        } finally {
            handle.execute("INSERT INTO texts (texts) VALUES ('delete-all')");
        }
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
