package org.sayso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.model.Report;

class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void aTextFileIsOneReportWithItsBytesAndItsTextUnchanged() throws IOException {
        String text = "Bridge at Velm reopens\r\n\r\nThe\u00A0bridge reopened.\r\n";
        Path file = write("velm/bridge.txt", text);
        Capture.Taken taken = (Capture.Taken) readAll(file).getFirst();
        assertThat(taken.captured().report().text()).isEqualTo(text);
        assertThat(taken.captured().report().title()).isEqualTo("Bridge at Velm reopens");
        assertThat(taken.captured().report().id()).isEqualTo("velm/bridge.txt");
        assertThat(taken.captured().evidence().original().toArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.captured().evidence().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void anUndatedTextStaysUndatedHoweverNewItsFileIs() throws IOException {
        assertThat(report(write("a.txt", "Quiet night in Orsk Valley\n\nNothing was reported."))
                        .date())
                .isNull();
    }

    @Test
    void aPersonsDateAndOutletGoOverThoseOfTheText() throws IOException {
        Path file = write("a.txt", "Talks resume\nPublished 3 May 2014\n\nText.\n\n© 2014 Velm Herald");
        IntakeSettings settings =
                IntakeSettings.DEFAULT.withDate(LocalDate.of(2015, 1, 2)).withOutlet("Orsk Radio");
        Report report = taken(readAll(settings, file.toString()).getFirst());
        assertThat(report.date()).isEqualTo(LocalDate.of(2015, 1, 2));
        assertThat(report.outlet()).isEqualTo("Orsk Radio");
    }

    @Test
    void oneBrokenFileNeverStopsTheOthers() throws IOException {
        write("batch/1-empty.txt", "");
        write("batch/2-blank.txt", " \n\n");
        Files.write(folder.resolve("batch/3-broken.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});
        Files.write(folder.resolve("batch/4-picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, 10});
        Files.write(folder.resolve("batch/5-zeros.txt"), new byte[64]);
        write("batch/6-good.txt", "A report.");
        List<Capture> captures = readAll(folder.resolve("batch"));
        assertThat(captures).hasSize(6);
        assertThat(messages(captures))
                .containsExactly(
                        folder + "/batch/1-empty.txt: is empty; leave it out or fetch it again",
                        folder + "/batch/2-blank.txt: is empty; leave it out or fetch it again",
                        folder
                                + "/batch/3-broken.txt: is not valid UTF-8 (byte 0xE9 at offset 3) and names no encoding; "
                                + "save it as UTF-8 or say its encoding (--encoding windows-1252)",
                        folder
                                + "/batch/4-picture.txt: is no text but a PNG picture; convert it to text, HTML or PDF first",
                        folder
                                + "/batch/5-zeros.txt: is a binary file (control characters); convert it to text, HTML or PDF first");
        assertThat(taken(captures.getLast()).text()).isEqualTo("A report.");
    }

    @Test
    void aMissingFileAndAPatternWithoutMatchAreFailuresAndTheRestIsRead() throws IOException {
        Path good = write("good.txt", "A report.");
        List<Capture> captures =
                readAll(IntakeSettings.DEFAULT, folder + "/none.txt", good.toString(), folder + "/*.text");
        assertThat(messages(captures))
                .containsExactly(
                        folder + "/none.txt: no such file; check the path",
                        folder + "/*.text: matches no file; check the pattern");
        assertThat(taken(captures.get(1)).text()).isEqualTo("A report.");
    }

    @Test
    void fiftyMegabytesInOneLineAreRefusedAndTheNextLineIsRead() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (var out = Files.newOutputStream(file)) {
            byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            out.write("{\"id\": \"1\", \"text\": \"".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"id\": \"2\", \"text\": \"Good.\"}".getBytes(StandardCharsets.US_ASCII));
        }
        List<Capture> captures = readAll(file);
        assertThat(messages(captures))
                .containsExactly(
                        file + ":1: is a line of 50.0 MB, longer than one report may be; give one report a line");
        assertThat(taken(captures.get(1)).id()).isEqualTo("2");
    }

    @Test
    void aTextLargerThanOneReportIsRefused() throws IOException {
        IntakeSettings settings = IntakeSettings.DEFAULT.withLimits(new IntakeLimits(10, 1000, 10, 1));
        Path file = write("a.txt", "More than ten bytes.");
        assertThat(messages(readAll(settings, file.toString())).getFirst()).contains("larger than one report may be");
    }

    @Test
    void foldersAndGlobsAreReadInTheOrderOfNamesWithIdsThatDoNotDependOnWhereOneStands() throws IOException {
        write("news/b/2.txt", "Two.");
        write("news/a.txt", "One.");
        write("news/c.txt", "Three.");
        write("news/.hidden", "Not seen.");
        assertThat(readAll(folder.resolve("news")).stream().map(c -> taken(c).id()))
                .containsExactly("news/a.txt", "news/b/2.txt", "news/c.txt");
        assertThat(readAll(IntakeSettings.DEFAULT, folder + "/news/**.txt").stream()
                        .map(c -> taken(c).id()))
                .containsExactly("news/a.txt", "news/b/2.txt", "news/c.txt");
    }

    @Test
    void aGzippedFileIsReadAsWhatLiesInIt() throws IOException {
        Path file = folder.resolve("day.jsonl.gz");
        Files.write(file, gzip("{\"id\": \"g\", \"text\": \"Packed.\"}\n"));
        assertThat(taken(readAll(file).getFirst()).id()).isEqualTo("g");
    }

    @Test
    void aTruncatedGzipGivesWhatWasWholeAndThenAFailure() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"text\": \"Report ")
                    .append(i * 31 % 9973)
                    .append("\"}\n");
        }
        byte[] packed = gzip(lines.toString());
        Path file = folder.resolve("cut.jsonl.gz");
        Files.write(file, java.util.Arrays.copyOf(packed, packed.length / 2));
        List<Capture> captures = readAll(file);
        assertThat(captures).hasSizeGreaterThan(100);
        assertThat(captures.getLast()).isInstanceOf(Capture.Failed.class);
        assertThat(captures.subList(0, captures.size() - 1)).allMatch(Capture.Taken.class::isInstance);
    }

    @Test
    void aGzipThatUnpacksToAThousandTimesItsSizeIsRefused() throws IOException {
        Path file = folder.resolve("bomb.txt.gz");
        Files.write(file, gzip("0".repeat(8 << 20)));
        assertThat(messages(readAll(file)).getFirst()).contains("200 times its size");
    }

    @Test
    void anEncodingThatAPersonNamesIsUsedWhereTheBytesAreNotUtf() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "Überfall in Orsk".getBytes(Charset.forName("windows-1252")));
        IntakeSettings settings = IntakeSettings.DEFAULT.withEncoding(Charset.forName("windows-1252"));
        assertThat(taken(readAll(settings, file.toString()).getFirst()).text()).isEqualTo("Überfall in Orsk");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        Path first = write("1.txt", "One.");
        Path second = write("2.txt", "Two.");
        try (Captures captures =
                Intake.with(IntakeSettings.DEFAULT).read(List.of(first.toString(), second.toString()))) {
            assertThat(taken(captures.next()).text()).isEqualTo("One.");
            Files.writeString(second, "Two, changed.");
            assertThat(taken(captures.next()).text()).isEqualTo("Two, changed.");
            assertThat(captures.hasNext()).isFalse();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Report report(Path file) {
        return taken(readAll(file).getFirst());
    }

    private static Report taken(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Taken.class);
        return ((Capture.Taken) capture).captured().report();
    }

    private static List<Capture> readAll(Path path) {
        return readAll(IntakeSettings.DEFAULT, path.toString());
    }

    private static List<Capture> readAll(IntakeSettings settings, String... inputs) {
        List<Capture> all = new ArrayList<>();
        try (Captures captures = Intake.with(settings).read(List.of(inputs))) {
            captures.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> messages(List<Capture> captures) {
        return captures.stream()
                .filter(Capture.Failed.class::isInstance)
                .map(capture -> ((Capture.Failed) capture).message())
                .toList();
    }
}
