package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.PostgresAddress;
import org.sayso.ledger.store.PostgresStore;

/** What goes wrong with a server is told in one line, without the password, and nothing half written stays. */
class PostgresTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void aServerThatIsNotThereIsTold() {
        told(
                "postgresql://ana:s3cret@127.0.0.1:1/ledger",
                Trouble.UNREACHABLE,
                "no server answers at postgresql://ana@127.0.0.1:1/ledger");
        told("postgresql://ana:s3cret@no-such-host.invalid/ledger", Trouble.UNREACHABLE, "no server answers");
    }

    @Test
    void whatIsNoAddressIsToldWithoutRepeatingIt() {
        for (String address : new String[] {
            "postgresql://ana:s3cret@host",
            "postgresql://ana:s3cret@ho st/db",
            "postgresql:s3cret",
            "postgresql://ana:s3cret@host:port/db",
            "postgresql://host/db?password=s3cret",
            "postgres://ana:s3cret@host/a/b"
        }) {
            told(address, Trouble.MISSING, "no address of a ledger");
        }
    }

    @Test
    void aDatabaseThatIsMissingIsTold() {
        told(PostgresServer.get().address() + "/none_such", Trouble.MISSING, "no such database");
    }

    @Test
    void aDatabaseWithoutALedgerIsToldToWhoAsks() {
        String empty = PostgresServer.get().newDatabase();
        assertThatThrownBy(() -> Ledger.openExisting(empty))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.MISSING))
                .hasMessageContaining("no ledger in");
    }

    @Test
    void aDatabaseThatHoldsSomethingElseIsLeftAlone() throws SQLException {
        String other = PostgresServer.get().newDatabase();
        PostgresServer.execute(other, "CREATE TABLE bookmarks (url TEXT)");
        told(other, Trouble.NOT_A_LEDGER, "holds something else");
        PostgresServer.execute(other, "CREATE TABLE flyway_schema_history (version TEXT, success BOOLEAN)");
        told(other, Trouble.NOT_A_LEDGER, "holds something else");
        PostgresServer.execute(other, "DROP TABLE bookmarks");
    }

    @Test
    void aLedgerOfANewerSaysoIsLeftAlone() throws SQLException {
        String newer = PostgresServer.get().newLedger();
        PostgresServer.execute(
                newer,
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (99, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, TRUE)");
        told(newer, Trouble.NEWER_VERSION, "newer Sayso (ledger version 999)");
    }

    @Test
    void aDatabaseThatCannotHoldEveryScriptIsRefused() throws SQLException {
        PostgresServer server = PostgresServer.get();
        PostgresServer.execute(
                server.address() + "/postgres",
                "DROP DATABASE IF EXISTS sayso_test_latin",
                "CREATE DATABASE sayso_test_latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        told(server.address() + "/sayso_test_latin", Trouble.NOT_A_LEDGER, "LATIN1");
    }

    @Test
    void aWrongPasswordIsToldAndARightOneIsTakenFromTheAddressOrThePasswordFile() throws SQLException, IOException {
        Assumptions.assumeTrue(System.getProperty("sayso.postgres", "").isEmpty(), "changes the server's settings");
        String ledger = PostgresServer.get().newLedger();
        askForPassword(ledger, "guarded", "pa:ss/w@rd");
        String place = ledger.replaceFirst("//postgres@", "//");
        told(place.replace("//", "//guarded:wr%C3%B6ng@"), Trouble.UNREACHABLE, "refuses this user or this password");
        told(place.replace("//", "//guarded@"), Trouble.UNREACHABLE, "PGPASSWORD or ~/.pgpass");
        assertReads(place.replace("//", "//guarded:pa%3Ass%2Fw%40rd@"));
        Path file = Files.writeString(folder.resolve("pgpass"), "*:*:*:guarded:pa\\:ss/w@rd\n");
        assertThat(file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true))
                .isTrue();
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try {
            assertReads(place.replace("//", "//guarded@"));
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void aUserWhoMayOnlyReadIsToldSo() throws SQLException {
        String ledger = PostgresServer.get().newLedger();
        PostgresServer.execute(
                ledger,
                "DROP ROLE IF EXISTS onlooker",
                "CREATE ROLE onlooker LOGIN PASSWORD 'x'",
                "GRANT SELECT ON ALL TABLES IN SCHEMA public TO onlooker");
        try (Ledger opened = Ledger.openExisting(ledger.replaceFirst("//[^@]*@", "//onlooker:x@"))) {
            assertThat(opened.counts().reports()).isZero();
            assertThatThrownBy(() ->
                            Reports.market("m1", "Harbour Post", "2031-03-05").into(opened))
                    .hasMessageContaining("this user may not write to postgresql://onlooker@");
        }
    }

    @Test
    void aConnectionLostInTheMiddleOfAWriteLeavesNothingHalfWritten() {
        String ledger = PostgresServer.get().newLedger();
        try (PostgresStore store = PostgresServer.store(ledger);
                Ledger opened = Ledger.over(store, LedgerContract.CLOCK)) {
            Written market = Reports.market("m1", "Harbour Post", "2031-03-05");
            assertThatThrownBy(() -> store.write(tables -> {
                        tables.reports()
                                .add(
                                        market.captured().report(),
                                        market.captured().evidence());
                        PostgresServer.cutConnections(ledger);
                        return tables.reports().count();
                    }))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNREACHABLE))
                    .hasMessageContaining("the connection to " + store.location() + " was lost");
            assertThat(opened.counts().reports()).isZero();
            market.into(opened);
            assertThat(opened.verify().isWhole()).isTrue();
        }
    }

    @Test
    void aConnectionLostInTheMiddleOfAReadIsToldAndTheNextReadGoesOn() {
        String ledger = PostgresServer.get().newLedger();
        try (PostgresStore store = PostgresServer.store(ledger)) {
            assertThatThrownBy(() -> store.read(tables -> {
                        PostgresServer.cutConnections(ledger);
                        return tables.claims().count();
                    }))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNREACHABLE));
            assertThat(store.<Long>read(tables -> tables.claims().count())).isZero();
        }
    }

    @Test
    void aServerThatWasStartedAgainInTheMeantimeIsNotEvenNoticed() {
        String ledger = PostgresServer.get().newLedger();
        try (Ledger opened = Ledger.openExisting(ledger)) {
            Reports.market("m1", "Harbour Post", "2031-03-05").into(opened);
            PostgresServer.cutConnections(ledger);
            Reports.bridge("b1", "Harbour Post", "2031-03-15").into(opened);
            PostgresServer.cutConnections(ledger);
            assertThat(opened.counts().reports()).isEqualTo(2);
        }
    }

    @Test
    void whoWaitsTooLongForAnotherWriterIsTold() throws SQLException {
        String ledger = PostgresServer.get().newLedger();
        try (Ledger opened = Ledger.over(
                        PostgresStore.open(PostgresAddress.of(ledger), Duration.ofMillis(200)), Clock.systemUTC());
                Connection other = PostgresServer.connect(ledger);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            try (ResultSet locked = statement.executeQuery("SELECT pg_advisory_xact_lock(" + 0x53415953L + ")")) {
                assertThat(locked.next()).isTrue();
            }
            assertThatThrownBy(() ->
                            Reports.market("m1", "Harbour Post", "2031-03-05").into(opened))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.IN_USE));
            assertThat(opened.counts().reports()).isZero();
            other.rollback();
            Reports.market("m1", "Harbour Post", "2031-03-05").into(opened);
        }
    }

    private static void told(String ledger, Trouble trouble, String words) {
        assertThatThrownBy(() -> Ledger.open(ledger))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(trouble))
                .hasMessageContaining(words)
                .hasMessageNotContainingAny("s3cret", "wröng", "wr%", "\n");
    }

    private static void assertReads(String ledger) {
        try (Ledger opened = Ledger.openExisting(ledger)) {
            assertThat(opened.counts().reports()).isZero();
            assertThat(opened.location()).startsWith("postgresql://guarded@").doesNotContain("pa:ss", "pa%3Ass");
        }
    }

    private static void askForPassword(String ledger, String user, String password) throws SQLException, IOException {
        PostgresServer.execute(
                ledger,
                "DROP ROLE IF EXISTS " + user,
                "CREATE ROLE " + user + " LOGIN SUPERUSER PASSWORD '" + password + "'");
        try (Connection connection = PostgresServer.connect(ledger);
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("SHOW hba_file")) {
            assertThat(setting.next()).isTrue();
            Path file = Path.of(setting.getString(1));
            Files.writeString(file, "host all " + user + " all scram-sha-256\n" + Files.readString(file));
        }
        PostgresServer.execute(ledger, "SELECT pg_reload_conf()");
    }
}
