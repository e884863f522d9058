package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final String GOOD = "Rebels attacked the town of Osmera on Monday, a witness said.";

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsToldAndTheOthersAreStillRead() throws IOException {
        Shell.Result result = read(file("empty.txt", new byte[0]), good());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("empty.txt", "empty");
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void aBinaryFileIsRefusedAndTheOthersAreStillRead() throws IOException {
        byte[] binary = new byte[5000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }

        Shell.Result result = read(file("picture.txt", binary), good());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("picture.txt");
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void brokenUtf8IsRefusedAndNeverGuessedIntoGarbage() throws IOException {
        byte[] broken =
                "The caf\u00e9 was hit, and people were hurt in the town.".getBytes(StandardCharsets.ISO_8859_1);

        Shell.Result result = read(file("latin.txt", broken), good());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("latin.txt", "--encoding");
        assertThat(result.out()).doesNotContain("latin.txt");
    }

    @Test
    void theEncodingThatAPersonNamesIsUsed() throws IOException {
        Path latin = file("latin.txt", "The caf\u00e9 was hit.".getBytes(StandardCharsets.ISO_8859_1));

        Shell.Result result = Shell.run("read", "--format", "reading", "--encoding", "ISO-8859-1", latin.toString());

        assertThat(result.status()).isZero();
    }

    @Test
    void fiftyMegabytesOfOneLineAreRefusedInBoundedMemory() throws IOException {
        Path huge = folder.resolve("huge.jsonl");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
        }

        Shell.Result result = read(huge, good());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("huge.jsonl");
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void aLineOfJsonWithoutTextIsToldByItsNumberAndTheNextLineIsRead() throws IOException {
        Path lines = file(
                "day.jsonl",
                ("{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"" + GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8));

        Shell.Result result = read(lines);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("day.jsonl:1", "text");
        assertThat(result.out()).contains("\"id\":\"b\"");
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        Shell.Result result = read(folder.resolve("nowhere.txt"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("nowhere.txt", "no such file");
        assertThat(result.err().lines().filter(line -> line.contains("nowhere.txt")))
                .hasSize(1);
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        Shell.Result result = Shell.run("read", "--fromat", "reading", "a.txt");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--fromat", "--help");
    }

    @Test
    void anImpossibleDateIsWrongUse() {
        Shell.Result result = Shell.run("read", "--date", "2012-13-45", "a.txt");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--date", "2012-13-45");
    }

    @Test
    void aLedgerInAFolderThatMayNotBeWrittenIsToldInOneLine() throws IOException {
        Path closed = Path.of("/proc/sayso-test");
        assumeThat(Files.isDirectory(Path.of("/proc")))
                .as("a folder where nobody may write")
                .isTrue();

        Shell.Result result =
                Shell.run("read", "--ledger", closed.resolve("a.db").toString(), good().toString());

        assertThat(result.status()).isNotZero();
        assertThat(result.err()).contains("sayso-test");
        assertThat(result.errorLines()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAsItIs() throws IOException {
        Path text = file("notes.db", "these are my notes, not a database at all".getBytes(StandardCharsets.UTF_8));

        Shell.Result result = Shell.run("claims", "--ledger", text.toString());

        assertThat(result.status()).isNotZero();
        assertThat(result.err()).contains("notes.db");
        assertThat(result.errorLines()).isEqualTo(1);
        assertThat(Files.readString(text)).startsWith("these are my notes");
    }

    @Test
    void questionsToALedgerThatIsNotThereDoNotMakeOne() {
        Path nowhere = folder.resolve("none.db");

        Shell.Result result = Shell.run("claims", "--ledger", nowhere.toString());

        assertThat(result.status()).isNotZero();
        assertThat(result.err()).contains("none.db");
        assertThat(nowhere).doesNotExist();
    }

    private Path good() throws IOException {
        return file("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Shell.Result read(Path... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "read";
        arguments[1] = "--format";
        arguments[2] = "reading";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 3] = files[i].toString();
        }
        return Shell.run(arguments);
    }
}
