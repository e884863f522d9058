package org.sayso.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.sayso.ledger.store.PostgresAddress;
import org.sayso.ledger.store.PostgresStore;
import org.sayso.ledger.store.RowTable;

/**
 * A real PostgreSQL server, started once for all tests of a JVM. Another one is used where {@code -Dsayso.postgres=postgresql://user:password@host:port}
 * names it; its user must be a superuser.
 */
final class PostgresServer {

    private static final String TEMPLATE = "sayso_test_template";
    private static final String SHARED = "sayso_test_shared";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static PostgresServer running;

    private final String address;
    private boolean sharedIsThere;

    private PostgresServer(String address) {
        this.address = address;
    }

    /** Skips the test where no server can be started. */
    static synchronized PostgresServer get() {
        if (running == null) {
            running = new PostgresServer(started());
            running.make(TEMPLATE, "template0");
            PostgresStore.open(PostgresAddress.of(running.address + "/" + TEMPLATE))
                    .close();
        }
        return running;
    }

    private static String started() {
        String named = System.getProperty("sayso.postgres", "");
        if (!named.isEmpty()) {
            return named;
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            return "postgresql://postgres@localhost:" + server.getPort();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("no PostgreSQL can be started here; name a server with -Dsayso.postgres: " + e);
        }
    }

    /** The address of a new database with an empty ledger. */
    String newLedger() {
        return address + "/" + newDatabase(TEMPLATE);
    }

    /** The address of an empty ledger, always the same one: it is emptied much sooner than another is made. */
    String emptied() {
        String ledger = address + "/" + SHARED;
        if (!sharedIsThere) {
            make(SHARED, TEMPLATE);
            sharedIsThere = true;
        }
        try {
            execute(
                    ledger,
                    "SET session_replication_role = replica",
                    "TRUNCATE report_words, report_signs, event_words, " + String.join(", ", RowTable.NAMES));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ledger;
    }

    /** The address of a database with nothing in it. */
    String newDatabase() {
        return address + "/" + newDatabase("template0");
    }

    /** The address of the server, to which a database is added with a slash. */
    String address() {
        return address;
    }

    static PostgresStore store(String ledger) {
        return PostgresStore.open(PostgresAddress.of(ledger));
    }

    /** Changes a database behind Sayso's back. */
    static void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Cuts all other connections to a database, as a server does that is shut down. */
    static void cutConnections(String database) {
        try {
            execute(
                    database,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <>"
                            + " pg_backend_pid()");
            Thread.sleep(200);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect(String database) throws SQLException {
        PostgresAddress at = PostgresAddress.of(database);
        return DriverManager.getConnection(at.jdbc(), at.user(), at.password() == null ? "" : at.password());
    }

    private String newDatabase(String template) {
        String name = "sayso_test_" + DATABASES.incrementAndGet();
        make(name, template);
        return name;
    }

    private void make(String database, String template) {
        try {
            execute(
                    address + "/postgres",
                    "DROP DATABASE IF EXISTS " + database,
                    "CREATE DATABASE " + database + " TEMPLATE " + template + " ENCODING 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
