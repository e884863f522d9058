package org.sayso.ledger.store;

import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** What one database says in other words than the next: pieces of SQL, and how lists are handed to it. */
interface Dialect {

    /** A column of which no index is to be used; the values stay the same. */
    String withoutIndex(String column);

    /** A text of a JSON body; null where the body has none. */
    String textOf(String body, String key);

    /** A query for the values of a list that is bound to this parameter as {@link #list} makes it. */
    String valuesOf(String parameter);

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
