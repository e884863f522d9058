package org.sayso.ledger.store;

import java.util.function.Function;

/**
 * Keeps a ledger. What is done in one {@link #write} is kept whole or not at all, whatever happens to the process. Safe for many threads:
 * writers take turns, readers see the last whole state.
 */
public interface LedgerStore extends AutoCloseable {

    /** Runs work that changes the ledger, as one transaction. An exception undoes all of it. */
    <T> T write(Function<Tables, T> work);

    /** Runs work that only reads, over one unchanging state. */
    <T> T read(Function<Tables, T> work);

    /** As a person would look it up: a file name or an address. */
    String location();

    @Override
    void close();
}
