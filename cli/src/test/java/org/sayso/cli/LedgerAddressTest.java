package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.Ledger;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/** A ledger is named by a file or by the address of a server, and copied from one to another. */
class LedgerAddressTest {

    /* Nobody listens at port 1. */
    private static final String NOBODY = "postgresql://ana:s3cret@127.0.0.1:1/ledger";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims",
                "events",
                "timeline",
                "copies",
                "why 1",
                "find market",
                "report r1",
                "export --format ledger",
                "custody r1",
                "verify",
                "serve --port 0",
                "decide confirm 1",
                "stamp --authority http://127.0.0.1:1/"
            })
    void everyCommandTakesAnAddressAndTellsInOneLineThatNobodyAnswers(String command) {
        Shell.Result told = Shell.run((command + " --ledger " + NOBODY).split(" "));
        assertThat(told.err())
                .contains("no server answers at postgresql://ana@127.0.0.1:1/ledger")
                .doesNotContain("s3cret");
        assertThat(told.err().lines()).hasSize(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    void readTakesOneToo() throws IOException {
        Path report = Files.writeString(folder.resolve("r.txt"), "Nothing happened at Karvel on Tuesday.");
        Shell.Result told = Shell.run("read", "--ledger", NOBODY, report.toString());
        assertThat(told.err()).contains("no server answers").doesNotContain("s3cret");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    void whatIsNoAddressIsNoFileEither() {
        Shell.Result told = Shell.run("events", "--ledger", "postgresql:ana:s3cret");
        assertThat(told.err()).contains("no address of a ledger").doesNotContain("s3cret");
        assertThat(told.status()).isEqualTo(1);
    }

    @Test
    void copyFillsAnEmptyLedgerAndNoOther() {
        String original = filled("original.db");
        String copy = folder.resolve("copy.db").toString();
        Shell.Result done = Shell.run("copy", original, copy);
        assertThat(done.out())
                .contains(copy + " now holds 1 report, 0 claims and 0 events", "It is whole: 1 link of the hash chain");
        assertThat(done.status()).isZero();
        String head = Shell.run("verify", "--ledger", original)
                .out()
                .lines()
                .filter(line -> line.startsWith("Head"))
                .findFirst()
                .orElseThrow();
        assertThat(Shell.run("verify", "--ledger", copy).out()).contains(head);
        Shell.Result again = Shell.run("copy", original, copy);
        assertThat(again.err()).isEqualTo("sayso: " + copy + " is not empty: a copy needs a ledger of its own\n");
        assertThat(again.status()).isEqualTo(1);
    }

    @Test
    void copyOfNothingMakesNothing() {
        Path target = folder.resolve("target.db");
        assertThat(Shell.run("copy", folder.resolve("none.db").toString(), target.toString())
                        .status())
                .isEqualTo(1);
        assertThat(target).doesNotExist();
        assertThat(Shell.run("copy", NOBODY, target.toString()).status()).isEqualTo(1);
        assertThat(target).doesNotExist();
        assertThat(Shell.run("copy", filled("original.db"), NOBODY).err()).contains("no server answers");
    }

    @Test
    void aCopyThatFailsLeavesNoFileBehind() throws SQLException {
        String original = filled("original.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + original);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE report SET text = 'Something happened.' WHERE id = 'r1'");
        }
        Path target = folder.resolve("target.db");

        Shell.Result told = Shell.run("copy", original, target.toString());

        assertThat(told.err()).contains("the copy does not verify").hasLineCount(1);
        assertThat(told.status()).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining("glob:**target.db*");
    }

    private String filled(String name) {
        Path file = folder.resolve(name);
        Report report = Report.of("r1", "Nothing happened.");
        Reading reading = new Reading(
                "r1", null, null, "test 1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(
                    new CapturedReport(
                            report,
                            new Evidence(
                                    "r1.txt",
                                    "text/plain",
                                    OriginalBytes.of(report.text().getBytes(StandardCharsets.UTF_8)),
                                    null)),
                    reading);
        }
        return file.toString();
    }
}
