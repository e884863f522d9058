package org.sayso.ledger.store;

import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** What one database says in other words than the next: pieces of SQL, and how lists are handed to it. */
interface Dialect {

    /** A text of a JSON body; null where the body has none. */
    String textOf(String body, String key);

    /**
     * A query for the first {@code :most} reports that have each fingerprint of the list {@code :hashes} (columns {@code hash} and
     * {@code report}), which does not read the others.
     */
    String firstReportsOfFingerprints();

    /** A list of numbers or of texts, to be bound. */
    Argument list(Collection<?> values);

    /** The full-text index. */
    WordIndex words(Handle handle);
}
