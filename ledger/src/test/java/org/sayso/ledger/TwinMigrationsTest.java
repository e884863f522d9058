package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.RowTable;
import org.sayso.ledger.store.Tables;

/** Both databases hold the same: a change of one schema has its twin in the other, and all the tables are known to the copy. */
class TwinMigrationsTest {

    @TempDir
    private Path folder;

    @Test
    void everyMigrationHasItsTwin() throws IOException, URISyntaxException {
        assertThat(migrations("postgres")).isNotEmpty().isEqualTo(migrations("sqlite"));
    }

    @Test
    void bothDatabasesHaveTheSameTablesWithTheSameColumns() throws SQLException {
        String database = PostgresServer.get().newLedger();
        Path file = folder.resolve("sayso.db");
        Ledger.open(file).close();
        Set<String> sqlite;
        Set<String> postgres;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            sqlite = columns(
                    connection,
                    "SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type IN"
                            + " ('table', 'view')");
        }
        try (Connection connection = PostgresServer.connect(database)) {
            postgres = columns(
                    connection,
                    "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'");
        }
        assertThat(postgres).isNotEmpty().isEqualTo(sqlite);
    }

    @Test
    void theCopyKnowsEveryTable() throws SQLException {
        try (Connection connection = PostgresServer.connect(PostgresServer.get().newLedger())) {
            assertThat(columns(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                    .containsExactlyInAnyOrderElementsOf(RowTable.NAMES);
        }
    }

    private static Set<String> migrations(String database) throws IOException, URISyntaxException {
        Path migrations = Path.of(
                Objects.requireNonNull(Tables.class.getResource(database)).toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    /* Not the words: each database has an index of its own for them. */
    private static Set<String> columns(Connection connection, String query) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        columns.removeIf(column -> List.of("flyway", "report_words", "report_signs", "event_words", "sqlite_").stream()
                .anyMatch(prefix -> column.startsWith(prefix) && !column.startsWith("event_words_of")));
        return columns;
    }
}
