package org.sayso.ledger.store;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to one database that are kept open and used again; safe for many threads. */
final class PostgresConnections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresConnections.class);
    /* A server takes a hundred by default, and a team has several desks. */
    private static final int MOST = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Jdbi jdbi;
    private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(MOST);

    PostgresConnections(PGSimpleDataSource source) {
        jdbi = Jdbi.create(new NulSafeConnections(source));
    }

    /**
     * Runs work in a transaction; an exception undoes all of it.
     *
     * @param opening the first statement of the transaction: a kept connection that fails on it was cut while it lay idle, and another is taken
     */
    <T> T inTransaction(String opening, Function<Handle, T> work) {
        take();
        try {
            return in(begun(opening), work);
        } finally {
            free.release();
        }
    }

    private void take() {
        try {
            if (!free.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new LedgerException(Trouble.IN_USE, "too much is asked of the ledger at once; try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException(Trouble.IN_USE, "stopped while waiting for the ledger", e);
        }
    }

    private <T> T in(Handle handle, Function<Handle, T> work) {
        boolean done = false;
        try {
            T result = work.apply(handle);
            handle.commit();
            done = true;
            return result;
        } finally {
            if (done) {
                idle.addFirst(handle);
            } else {
                discard(handle);
            }
        }
    }

    private Handle begun(String opening) {
        for (Handle kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            try {
                return begin(kept, opening);
            } catch (JdbiException e) {
                LOG.debug("a connection was cut while it lay idle", e);
                discard(kept);
            }
        }
        Handle fresh = jdbi.open();
        try {
            fresh.execute("SET jit = off");
            return begin(fresh, opening);
        } catch (JdbiException e) {
            discard(fresh);
            throw e;
        }
    }

    private static Handle begin(Handle handle, String opening) {
        handle.begin();
        handle.execute(opening);
        return handle;
    }

    /* Closing it undoes what it did. */
    private static void discard(Handle handle) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
            handle.close();
        } catch (JdbiException e) {
            LOG.debug("a broken connection could not be closed", e);
        }
    }

    @Override
    public void close() {
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            discard(handle);
        }
    }
}
