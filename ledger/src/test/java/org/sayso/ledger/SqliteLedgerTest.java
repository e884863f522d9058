package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.SqliteStore;

class SqliteLedgerTest extends LedgerContract {

    @TempDir
    Path folder;

    @Override
    LedgerStore newStore() {
        return SqliteStore.open(file());
    }

    private Path file() {
        return folder.resolve("sayso.db");
    }

    @Test
    void opensAgainWithWhatItHad() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        var before = exported();
        ledger.close();
        ledger = Ledger.openExisting(file());
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void verifyNamesWhatWasChangedBehindItsBack() throws SQLException {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        assertThat(ledger.verify().isWhole()).isTrue();
        tamper("UPDATE report SET text = replace(text, '14', '41') WHERE id = 'm1'");
        assertThat(ledger.verify().faults()).containsExactly("report m1 was changed");
    }

    @Test
    void verifyNamesTheFirstBrokenLink() throws SQLException {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        tamper("DROP TRIGGER log_never_changes", "UPDATE log SET at = '2031-04-02T08:00:00Z' WHERE no = 1");
        Verification found = ledger.verify();
        assertThat(found.faults().getFirst()).isEqualTo("the log is broken at link 1 (report-added m1)");
    }

    @Test
    void theLogCannotBeChangedByMistake() throws SQLException {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        assertThatThrownBy(() -> tamper("DELETE FROM log")).hasMessageContaining("append-only");
    }

    @Test
    void refusesWhatIsNoLedger() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a ledger at all");
        assertThatThrownBy(() -> Ledger.open(text)).hasMessageContaining("notes.txt is no Sayso ledger");
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmarks (url TEXT)");
        }
        assertThatThrownBy(() -> Ledger.open(other)).hasMessageContaining("other.db is no Sayso ledger");
        assertThatThrownBy(() -> Ledger.open(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void refusesALedgerOfANewerVersion() throws SQLException {
        ledger.close();
        tamper("PRAGMA user_version = 999");
        assertThatThrownBy(() -> Ledger.open(file()))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.NEWER_VERSION))
                .hasMessageContaining("newer Sayso");
        tamper("PRAGMA user_version = 1");
        ledger = Ledger.open(file());
    }

    @Test
    void saysWhereNoLedgerIs() {
        assertThatThrownBy(() -> Ledger.openExisting(folder.resolve("none.db")))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.MISSING));
        assertThatThrownBy(() -> Ledger.open(folder.resolve("no/such/folder/sayso.db")))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.NOT_WRITABLE));
    }

    private void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
