package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
        for (int round = 0; round < 3; round++) {
            int wanted = added.size() + 3 + round;
            Process writer = start(List.of(), file, added.size() + 100 * (round + 1));
            try (BufferedReader said = said(writer)) {
                while (added.size() < wanted) {
                    added.add(said.readLine());
                }
                Thread.sleep(40L * round);
                writer.destroyForcibly().waitFor();
                said.lines().filter(line -> line.matches("t[0-9]+")).forEach(added::add);
            }
            try (Ledger ledger = Ledger.openExisting(file)) {
                assertThat(added).allSatisfy(id -> assertThat(ledger.report(id)).isPresent());
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
        Process writer = start(List.of("/bin/bash", "-c", "ulimit -f 1500; exec \"$@\"", "limited"), file, 1);
        List<String> lines;
        try (BufferedReader said = said(writer)) {
            lines = said.lines().toList();
        }
        assertThat(writer.waitFor()).isZero();
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
        Process one = start(List.of(), file, 1000);
        Process two = start(List.of(), file, 5000);
        List<String> added = new ArrayList<>();
        try (BufferedReader first = said(one);
                BufferedReader second = said(two)) {
            for (int i = 0; i < 3; i++) {
                added.add(first.readLine());
                added.add(second.readLine());
            }
        } finally {
            one.destroyForcibly().waitFor();
            two.destroyForcibly().waitFor();
        }
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

    private static Process start(List<String> wrapper, Path file, int first) throws IOException {
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
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
