package org.sayso.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot work is told in one line before anything is begun. */
class BadUseTest {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void aLedgerThatNobodyServesIsToldBeforeAnythingIsLinked() throws Exception {
        Files.createDirectories(folder.resolve("readings"));

        int status = run("bulk-link", folder.toString(), "--ledger", "postgresql://ana:s3cret@127.0.0.1:1/ledger");

        assertThat(status).isEqualTo(2);
        assertThat(told.toString())
                .contains("no server answers at postgresql://ana@127.0.0.1:1/ledger")
                .doesNotContain("s3cret")
                .hasLineCount(1);
        assertThat(folder.resolve("links")).doesNotExist();
    }

    @Test
    void aFolderWithoutReadingsIsTold() {
        assertThat(run("bulk-link", folder.toString())).isEqualTo(2);
        assertThat(told.toString()).contains("holds no readings").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--executor-memory, much, 'takes a size like 4g or 3500m, not much'",
        "--executor-memory, 512m, 'is too little for the models of the reader'",
        "--wait, 0, '--wait needs a number of 1 or more'"
    })
    void settingsThatMakeNoSenseAreTold(String option, String value, String message) throws Exception {
        Path day = Files.writeString(folder.resolve("day.jsonl"), "{\"id\": \"a\", \"text\": \"All quiet.\"}");
        Path out = folder.resolve("out");

        assertThat(run("bulk", "--in", day.toString(), "--out", out.toString(), option, value))
                .isEqualTo(2);

        assertThat(told.toString()).contains(message).hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    private int run(String... arguments) {
        return BulkCommands.commandLine().setErr(new PrintWriter(told)).execute(arguments);
    }
}
