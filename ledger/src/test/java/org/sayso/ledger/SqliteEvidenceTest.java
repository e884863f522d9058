package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.SqliteStore;

class SqliteEvidenceTest extends EvidenceContract {

    @TempDir
    Path folder;

    @Override
    LedgerStore newStore() {
        return SqliteStore.open(folder.resolve("sayso.db"));
    }

    @Test
    void verifyNoticesThatWhereAReportWasFoundWasChanged() throws SQLException {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        change("UPDATE evidence SET location = 'elsewhere.txt'");
        assertThat(ledger.verify().faults()).containsExactly("where report m1 was found was changed");
    }

    @Test
    void verifyNoticesThatAStampedLinkWasMadeAnew() throws Exception {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        ledger.stamp(new LocalAuthority(), "ana");
        change("DROP TRIGGER log_never_changes", "UPDATE log SET hash = '" + "0".repeat(64) + "' WHERE no = 1");
        assertThat(ledger.verify().faults())
                .contains("the time stamp at link 2 is worth nothing: it does not stamp link 1 as it is now");
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sayso.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
