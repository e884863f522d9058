package org.sayso.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in one SQLite file, with its write-ahead log beside it while it is open. Several processes may use one ledger; a writer waits for
 * another's transaction for some seconds, then says so.
 */
public final class SqliteStore implements LedgerStore {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);
    private static final Dialect DIALECT = new SqliteDialect();
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID = 0x53415953;
    /** Goes up by one with every migration that is added, whatever the migration's own number. */
    private static final int VERSION = 42;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path file;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock();
    private final Handle writer;
    private final ConcurrentLinkedDeque<Handle> idleReaders = new ConcurrentLinkedDeque<>();

    private SqliteStore(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
        this.writer = jdbi.open();
    }

    /**
     * Opens the ledger in this file; makes one where there is none.
     *
     * @throws LedgerException where the file is no ledger, of a newer version, damaged, or cannot be written
     */
    public static SqliteStore open(Path file) {
        return open(file, PATIENCE);
    }

    /**
     * As {@link #open(Path)}.
     *
     * @param patience how long to wait for another process's transaction
     */
    public static SqliteStore open(Path file, Duration patience) {
        refuseWhatIsNoDatabase(file);
        try {
            SQLiteDataSource source = source(file, patience);
            migrate(file, source);
            return new SqliteStore(file, Jdbi.create(source));
        } catch (RuntimeException e) {
            throw SqliteTrouble.told(file, e);
        }
    }

    private static void refuseWhatIsNoDatabase(Path file) {
        if (Files.isDirectory(file)) {
            throw new LedgerException(Trouble.NOT_A_LEDGER, file + " is a folder, not a ledger");
        }
        if (!Files.exists(file)) {
            refuseWhereNoneCanBe(file);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length);
            if (head.length > 0 && !Arrays.equals(head, MAGIC)) {
                throw new LedgerException(
                        Trouble.NOT_A_LEDGER, file + " is no Sayso ledger; name another file with --ledger");
            }
        } catch (IOException e) {
            throw new LedgerException(Trouble.NOT_WRITABLE, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void refuseWhereNoneCanBe(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LedgerException(Trouble.NOT_WRITABLE, "no folder " + folder + " to keep the ledger in");
        }
        if (!Files.isWritable(folder)) {
            throw new LedgerException(Trouble.NOT_WRITABLE, "cannot write a ledger into the folder " + folder);
        }
    }

    private static SQLiteDataSource source(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setCacheSize(-64_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void migrate(Path file, SQLiteDataSource source) {
        Stamp stamp = Jdbi.create(source).withHandle(Stamp::of);
        if (stamp.isOthers()) {
            throw new LedgerException(
                    Trouble.NOT_A_LEDGER, file + " is no Sayso ledger; name another file with --ledger");
        }
        if (stamp.version > VERSION) {
            throw new LedgerException(
                    Trouble.NEWER_VERSION,
                    file + " was written by a newer Sayso (ledger version " + stamp.version + ", this one knows "
                            + VERSION + "); update Sayso");
        }
        if (stamp.version < VERSION) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/sayso/ledger/store/sqlite")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            Jdbi.create(source).useHandle(handle -> handle.execute("PRAGMA user_version = " + VERSION));
        }
    }

    /* What a database file says of itself. A ledger that was killed while it was made has no table but Flyway's own. */
    private record Stamp(int application, int version, boolean empty) {

        static Stamp of(Handle handle) {
            int application = number(handle, "PRAGMA application_id");
            int version = number(handle, "PRAGMA user_version");
            int tables = number(
                    handle, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'flyway%'");
            return new Stamp(application, version, tables == 0);
        }

        boolean isOthers() {
            return application != APPLICATION_ID && !empty;
        }

        private static int number(Handle handle, String sql) {
            return handle.createQuery(sql).mapTo(Integer.class).one();
        }
    }

    @Override
    public <T> T write(Function<Tables, T> work) {
        writing.lock();
        try {
            return writeIn(work);
        } catch (RuntimeException e) {
            throw SqliteTrouble.told(file, e);
        } finally {
            writing.unlock();
        }
    }

    /* BEGIN IMMEDIATE by hand: it takes the write lock before anything is read, and leaves nothing behind where that fails. */
    private <T> T writeIn(Function<Tables, T> work) {
        writer.execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.apply(Tables.over(writer, DIALECT));
            writer.execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /* A full disk may have rolled back already; then there is nothing left to undo. */
    private void rollBack() {
        try {
            writer.execute("ROLLBACK");
        } catch (JdbiException e) {
            LOG.debug("nothing to roll back in {}", file, e);
        }
    }

    @Override
    public <T> T read(Function<Tables, T> work) {
        Handle idle = idleReaders.pollFirst();
        try {
            Handle handle = idle != null ? idle : openReader();
            try {
                return readIn(handle, work);
            } finally {
                idleReaders.addFirst(handle);
            }
        } catch (RuntimeException e) {
            throw SqliteTrouble.told(file, e);
        }
    }

    private Handle openReader() {
        Handle handle = jdbi.open();
        handle.execute("PRAGMA query_only = 1");
        return handle;
    }

    private static <T> T readIn(Handle handle, Function<Tables, T> work) {
        handle.execute("BEGIN DEFERRED");
        try {
            return work.apply(Tables.over(handle, DIALECT));
        } finally {
            handle.execute("ROLLBACK");
        }
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public void close() {
        for (Handle reader = idleReaders.poll(); reader != null; reader = idleReaders.poll()) {
            reader.close();
        }
        writer.close();
    }
}
