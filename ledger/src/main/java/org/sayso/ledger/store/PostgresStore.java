package org.sayso.ledger.store;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sayso.ledger.LedgerException;

/**
 * A ledger in a PostgreSQL database, for many desks and readers at once.
 *
 * <p>Writers of all processes take turns behind one advisory lock, which PostgreSQL grants in the order in which it was asked for and takes back when
 * a connection ends. So a writer never meets another's half done work, none can block another for good, and nothing has to be tried again:
 * one report can change events that a hundred others share, and finer locks would have to cover all of those. Readers take no lock: each sees
 * the last whole state as of its first question.
 */
public final class PostgresStore implements LedgerStore {

    /** {@code SAYS}, as in the head of an SQLite ledger. */
    private static final long WRITERS = 0x53415953L;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String READING = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
    /* Each statement sees what was whole when it began: the first one after the lock sees all that other writers have done. */
    private static final String WRITING = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE";

    private final PostgresAddress address;
    private final Duration patience;
    private final PostgresConnections connections;
    private final WordCutter cutter = new WordCutter();
    private final Dialect dialect = new PostgresDialect(cutter);

    private PostgresStore(PostgresAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.connections = new PostgresConnections(address.source());
    }

    /**
     * Opens the ledger in this database; makes one where the database is empty.
     *
     * @throws LedgerException where the database cannot be reached, holds something else, or is of a newer version
     */
    public static PostgresStore open(PostgresAddress address) {
        return open(address, PATIENCE);
    }

    /**
     * As {@link #open(PostgresAddress)}.
     *
     * @param patience how long to wait for other writers
     */
    public static PostgresStore open(PostgresAddress address, Duration patience) {
        return open(address, patience, true);
    }

    /**
     * Opens the ledger in this database.
     *
     * @throws LedgerException where there is none, too
     */
    public static PostgresStore openExisting(PostgresAddress address) {
        return open(address, PATIENCE, false);
    }

    private static PostgresStore open(PostgresAddress address, Duration patience, boolean make) {
        try {
            new PostgresSchema(address).prepare(make);
            return new PostgresStore(address, patience);
        } catch (RuntimeException e) {
            throw PostgresTrouble.told(address.shown(), e);
        }
    }

    @Override
    public <T> T write(Function<Tables, T> work) {
        return told(() -> connections.inTransaction(WRITING, handle -> {
            handle.execute("SET LOCAL lock_timeout = " + patience.toMillis());
            handle.execute("SELECT pg_advisory_xact_lock(" + WRITERS + ")");
            return work.apply(Tables.over(handle, dialect));
        }));
    }

    @Override
    public <T> T read(Function<Tables, T> work) {
        return told(() -> connections.inTransaction(READING, handle -> work.apply(Tables.over(handle, dialect))));
    }

    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw PostgresTrouble.told(address.shown(), e);
        }
    }

    @Override
    public String location() {
        return address.shown();
    }

    @Override
    public void close() {
        connections.close();
        cutter.close();
    }
}
