package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.SqliteStore;

/** A ledger in real processes that are killed, starved or in each other's way. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HardTimesTest {

    @TempDir
    Path folder;

    @Test
    void killedWhileAddingItOpensAgainWithWholeReportsOnly() throws IOException, InterruptedException {
        Path file = folder.resolve("sayso.db");
        List<String> added = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            Path said = folder.resolve("said" + round);
            Process writer = start(List.of(), file, 100 * round, said);
            waitForLines(said, 3);
            Thread.sleep(30L * round);
            writer.destroyForcibly().waitFor();
            Files.readAllLines(said).stream()
                    .filter(line -> line.matches("t[0-9]+"))
                    .forEach(added::add);
            try (Ledger ledger = Ledger.openExisting(file)) {
                assertThat(added.subList(0, added.size() - 1))
                        .allSatisfy(id -> assertThat(ledger.report(id)).isPresent());
                assertThat(ledger.verify().faults()).isEmpty();
                LedgerCounts counts = ledger.counts();
                assertThat(counts.claims()).isEqualTo(counts.reports());
                assertThat(ledger.claims(null))
                        .allSatisfy(claim -> assertThat(claim.eventNo()).isPositive());
            }
        }
    }

    @Test
    void aFullDiskIsToldAndTheLedgerKeepsWhatItHad() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash to limit the size of files");
        Path file = folder.resolve("sayso.db");
        Path said = folder.resolve("said");
        Process writer = start(List.of("/bin/bash", "-c", "ulimit -f 1500; exec \"$@\"", "limited"), file, 1, said);
        assertThat(writer.waitFor()).isZero();
        List<String> lines = Files.readAllLines(said);
        assertThat(lines.getLast()).startsWith("DISK_FULL").contains("sayso.db").doesNotContain("\n");
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.counts().reports()).isGreaterThanOrEqualTo(lines.size() - 1L);
        }
    }

    @Test
    void aSecondWriterIsToldThatTheLedgerIsInUse() throws Exception {
        Path file = folder.resolve("sayso.db");
        try (Ledger ledger = Ledger.over(SqliteStore.open(file, Duration.ofMillis(200)), Clock.systemUTC());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() ->
                            Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.IN_USE))
                    .hasMessageContaining("another process is writing to " + file);
            assertThat(ledger.counts().reports()).isZero();
            statement.execute("ROLLBACK");
            Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
            assertThat(ledger.counts().reports()).isEqualTo(1);
        }
    }

    @Test
    void twoProcessesMayAddToOneLedger() throws IOException, InterruptedException {
        Path file = folder.resolve("sayso.db");
        Ledger.open(file).close();
        Path said = folder.resolve("said one");
        Path saidOther = folder.resolve("said two");
        Process one = start(List.of(), file, 1000, said);
        Process two = start(List.of(), file, 5000, saidOther);
        try {
            waitForLines(said, 2);
            waitForLines(saidOther, 2);
        } finally {
            one.destroyForcibly().waitFor();
            two.destroyForcibly().waitFor();
        }
        List<String> added = List.of("t1000", "t1001", "t5000", "t5001");
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(added).allSatisfy(id -> assertThat(ledger.report(id)).isPresent());
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void aReadOnlyFolderIsTold() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write everywhere");
        assertThatThrownBy(() -> Ledger.open(closed.resolve("sayso.db")))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.NOT_WRITABLE));
    }

    private static void waitForLines(Path said, int lines) throws IOException, InterruptedException {
        while (Files.readAllLines(said).size() < lines) {
            Thread.sleep(20);
        }
    }

    private static Process start(List<String> wrapper, Path file, int first, Path said) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString(),
                Integer.toString(first)));
        Files.createFile(said);
        return new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
