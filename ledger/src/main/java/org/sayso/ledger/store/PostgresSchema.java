package org.sayso.ledger.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;

/** Brings a database to this version of Sayso, and refuses one that is none of its own. */
final class PostgresSchema {

    /** The migrations that this version of Sayso knows. */
    private static final Set<Integer> KNOWN = Set.of(1, 10, 20, 21, 22, 40, 90);

    private static final String HISTORY = "flyway_schema_history";

    private final PostgresAddress address;

    PostgresSchema(PostgresAddress address) {
        this.address = address;
    }

    /** @param make whether an empty database becomes a ledger */
    void prepare(boolean make) {
        PGSimpleDataSource source = address.source();
        Stamp stamp = Jdbi.create(source).withHandle(Stamp::of);
        refuse(stamp, make);
        if (!stamp.versions.containsAll(KNOWN)) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/sayso/ledger/store/postgres")
                    .outOfOrder(true)
                    .group(true)
                    .load()
                    .migrate();
        }
    }

    private void refuse(Stamp stamp, boolean make) {
        String shown = address.shown();
        if (!stamp.encoding.equals("UTF8")) {
            throw new LedgerException(
                    Trouble.NOT_A_LEDGER,
                    shown + " cannot hold every script (" + stamp.encoding
                            + "); make it with: createdb --encoding=UTF8 --template=template0");
        }
        if (stamp.versions.isEmpty() && stamp.tables > 0) {
            throw new LedgerException(
                    Trouble.NOT_A_LEDGER, shown + " holds something else; give the ledger a database of its own");
        }
        if (!KNOWN.containsAll(stamp.versions)) {
            throw new LedgerException(
                    Trouble.NEWER_VERSION,
                    shown + " was written by a newer Sayso (ledger version " + new TreeSet<>(stamp.versions).last()
                            + "); update Sayso");
        }
        if (stamp.versions.isEmpty() && !make) {
            throw new LedgerException(
                    Trouble.MISSING,
                    "no ledger in " + shown + "; make one with: sayso read --ledger " + shown + " FILES");
        }
    }

    /**
     * What a database says of itself. All migrations are one transaction: where it was cut off, there is no table but Flyway's own.
     *
     * @param versions of the migrations that were done; none where it is no ledger
     * @param tables other tables of its schema than Flyway's own
     */
    private record Stamp(String encoding, Set<Integer> versions, long tables) {

        static Stamp of(Handle handle) {
            String encoding = handle.createQuery("SHOW server_encoding")
                    .mapTo(String.class)
                    .one();
            long tables = handle.createQuery(
                            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename <>"
                                    + " :history")
                    .bind("history", HISTORY)
                    .mapTo(Long.class)
                    .one();
            boolean ours = handle.createQuery("SELECT to_regclass('" + HISTORY
                            + "') IS NOT NULL AND to_regclass('voice_link') IS NOT NULL")
                    .mapTo(Boolean.class)
                    .one();
            return new Stamp(encoding, ours ? versions(handle) : Set.of(), tables);
        }

        private static Set<Integer> versions(Handle handle) {
            List<Integer> done = handle.createQuery("SELECT CAST(version AS INTEGER) FROM " + HISTORY
                            + " WHERE success AND version IS NOT NULL")
                    .mapTo(Integer.class)
                    .list();
            return new TreeSet<>(done);
        }
    }
}
