package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.store.LedgerStore;

class PostgresLedgerTest extends LedgerContract {

    private final String database = PostgresServer.get().emptied();

    @Override
    LedgerStore newStore() {
        return PostgresServer.store(database);
    }

    @Test
    void opensAgainWithWhatItHad() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        List<String> before = exported();
        ledger.close();
        ledger = Ledger.openExisting(database);
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void anEmptyDatabaseBecomesALedgerWhenItIsOpened() {
        try (Ledger made = Ledger.open(PostgresServer.get().newDatabase())) {
            Reports.market("m1", "Harbour Post", "2031-03-05").into(made);
            assertThat(made.verify().isWhole()).isTrue();
        }
    }

    @Test
    void verifyNamesWhatWasChangedBehindItsBack() throws SQLException {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        assertThat(ledger.verify().isWhole()).isTrue();
        PostgresServer.execute(database, "UPDATE report SET text = replace(text, '14', '41') WHERE id = 'm1'");
        assertThat(ledger.verify().faults()).containsExactly("report m1 was changed");
    }

    @Test
    void verifyNamesTheFirstBrokenLink() throws SQLException {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        PostgresServer.execute(
                database,
                "SET session_replication_role = replica",
                "UPDATE log SET at = '2031-04-02T08:00:00Z' WHERE no = 1");
        Verification found = ledger.verify();
        assertThat(found.faults().getFirst()).isEqualTo("the log is broken at link 1 (report-added m1)");
    }

    @Test
    void theLogCannotBeChangedByMistake() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        for (String change : List.of("DELETE FROM log", "UPDATE log SET who = 'x'", "TRUNCATE log")) {
            assertThatThrownBy(() -> PostgresServer.execute(database, change)).hasMessageContaining("append-only");
        }
    }
}
