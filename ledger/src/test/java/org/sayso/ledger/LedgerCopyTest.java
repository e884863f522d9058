package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.PostgresAddress;
import org.sayso.ledger.store.PostgresStore;
import org.sayso.ledger.store.RowTable;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** A ledger goes to another database and back with all that it holds, or not at all. */
class LedgerCopyTest {

    @TempDir
    private Path folder;

    @Test
    void thereAndBackItIsTheSameRowForRow() {
        try (LedgerStore first = SqliteStore.open(folder.resolve("first.db"));
                LedgerStore server = PostgresServer.store(PostgresServer.get().newLedger());
                LedgerStore back = SqliteStore.open(folder.resolve("back.db"))) {
            Ledger original = filled(first);
            Ledger copy = Ledger.over(server, LedgerContract.CLOCK);
            Ledger again = Ledger.over(back, LedgerContract.CLOCK);
            Verification there = original.copyTo(copy);
            assertThat(there.isWhole()).isTrue();
            assertThat(there.head()).isEqualTo(original.head());
            assertThat(copy.copyTo(again)).isEqualTo(there);
            assertThat(rows(back)).isEqualTo(rows(first));
            assertThat(export(copy)).isEqualTo(export(original));
            assertThat(export(again)).isEqualTo(export(original));
            for (Ledger ledger : List.of(original, copy, again)) {
                assertThat(ledger.search("nul market", 5)).containsExactly("n1");
                assertThat(ledger.search("港口", 5)).containsExactly("z1");
                assertThat(ledger.events(EventFilter.ALL.withWords("surgeon"))).hasSize(1);
            }
        }
    }

    @Test
    void aCopyGoesOnAsTheOriginalWould() {
        try (LedgerStore file = SqliteStore.open(folder.resolve("l.db"));
                LedgerStore server = PostgresServer.store(PostgresServer.get().newLedger())) {
            Ledger original = filled(file);
            Ledger copy = Ledger.over(server, LedgerContract.CLOCK);
            original.copyTo(copy);
            for (Ledger ledger : List.of(original, copy)) {
                Reports.activists("a1", "Coast Radio", "2031-03-10").into(ledger);
                ledger.remove("m1");
                Reports.toll("t1", "Coast Daily", "2031-03-06", "19", 19.0, 19.0)
                        .into(ledger);
            }
            assertThat(export(copy)).isEqualTo(export(original));
            assertThat(copy.head()).isEqualTo(original.head());
        }
    }

    @Test
    void aTargetThatHoldsAnythingIsLeftAlone() {
        try (LedgerStore file = SqliteStore.open(folder.resolve("l.db"));
                LedgerStore other = SqliteStore.open(folder.resolve("other.db"))) {
            Ledger original = filled(file);
            Ledger target = Ledger.over(other, LedgerContract.CLOCK);
            Reports.bridge("b9", "Harbour Post", "2031-03-15").into(target);
            assertThatThrownBy(() -> original.copyTo(target))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.REFUSED))
                    .hasMessageContaining("other.db is not empty");
            assertThat(target.counts().reports()).isEqualTo(1);
            target.remove("b9");
            assertThatThrownBy(() -> original.copyTo(target)).hasMessageContaining("not empty");
            assertThatThrownBy(() -> original.copyTo(original)).hasMessageContaining("l.db is not empty");
        }
    }

    @Test
    void aCopyThatIsCutOffLeavesTheTargetEmpty() {
        String ledger = PostgresServer.get().newLedger();
        try (LedgerStore file = SqliteStore.open(folder.resolve("l.db"));
                PostgresStore server = PostgresServer.store(ledger)) {
            Ledger original = filled(file);
            assertThatThrownBy(() -> server.write(to -> file.<Boolean>read(from -> {
                        new LedgerCopy(from, to, "there").copy();
                        PostgresServer.cutConnections(ledger);
                        return true;
                    })))
                    .isInstanceOf(LedgerException.class);
            try (Ledger target = Ledger.over(PostgresStore.open(PostgresAddress.of(ledger)), LedgerContract.CLOCK)) {
                assertThat(target.counts()).isEqualTo(new LedgerCounts(0, 0, 0, 0));
                assertThat(original.copyTo(target).isWhole()).isTrue();
            }
        }
    }

    @Test
    void aLedgerThatWasTamperedWithIsNotCopied() throws SQLException {
        try (LedgerStore file = SqliteStore.open(folder.resolve("l.db"));
                LedgerStore other = SqliteStore.open(folder.resolve("other.db"))) {
            Ledger original = filled(file);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("l.db"));
                    Statement statement = connection.createStatement()) {
                statement.execute("UPDATE report SET text = replace(text, '14', '41') WHERE id = 'm1'");
            }
            Ledger target = Ledger.over(other, LedgerContract.CLOCK);
            assertThatThrownBy(() -> original.copyTo(target)).hasMessageContaining("report m1 was changed");
            assertThat(target.counts().reports()).isZero();
            assertThat(target.head()).isEmpty();
        }
    }

    private static Ledger filled(LedgerStore store) {
        Ledger ledger = Ledger.over(store, LedgerContract.CLOCK);
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.doctor("d1", "Coast Radio", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        Reports.market("m1", "Harbour Post", "2031-03-05")
                .copiedBy("c1", "The Mirror", "2031-03-05", "The Mirror. ")
                .into(ledger);
        Written.report("n1", "\u0000 Wire", "2031-03-05", "A nul \u0000 at the market \u0001.")
                .into(ledger);
        Written.report("z1", "Velm", "2031-03-05", "北京警方星期一说，港口将重新开放。").into(ledger);
        ClaimPointer claim = ledger.claimsOf("m1").stream()
                .map(it -> new ClaimPointer("m1", it.span()))
                .findFirst()
                .orElseThrow();
        ledger.decide("ana", new Decision.Confirm(claim));
        return ledger;
    }

    private static Map<String, List<String>> rows(LedgerStore store) {
        return store.read(tables -> {
            Map<String, List<String>> all = new TreeMap<>();
            for (String table : RowTable.NAMES) {
                List<String> rows = new ArrayList<>();
                tables.rows().forEach(table, row -> rows.add(shown(row)));
                all.put(table, rows.stream().sorted().toList());
            }
            return all;
        });
    }

    private static String shown(RowTable.Row row) {
        return row.columns()
                + row.values().stream()
                        .map(value -> value instanceof byte[] bytes
                                ? List.of(bytes.length, new String(bytes)).toString()
                                : String.valueOf(value))
                        .toList()
                        .toString();
    }

    private static List<String> export(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        ledger.exportReports(lines::add);
        return lines;
    }
}
