package org.sayso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.table.Columns;
import org.sayso.model.Report;

class FormatsTest {

    private static final String SENTENCE =
            "The council of Velm voted on Monday to reopen the northern bridge, its mayor said.";
    private static final String PAGE =
            "<html lang='en'><body><article><h1>Bridge</h1><p>" + SENTENCE + "</p></article></body></html>";

    @TempDir
    private Path folder;

    @Test
    void aWebArchiveGivesItsPagesUnderTheirAddressesWithTheTimeOfCapture() throws IOException {
        Path file = warc("crawl.warc.gz", 3);
        List<Capture> captures = readAll(file);
        Capture.Taken first = (Capture.Taken) captures.getFirst();
        assertThat(first.captured().report().id()).isEqualTo("https://velm.example/0");
        assertThat(first.captured().report().text()).isEqualTo(SENTENCE);
        assertThat(first.captured().evidence().capturedAt()).isEqualTo(Instant.parse("2014-05-03T10:00:00Z"));
        assertThat(first.location()).startsWith(file + "@");
        assertThat(captures.stream().filter(Capture.Taken.class::isInstance)).hasSize(3);
    }

    @Test
    void aWebArchiveCutInARecordGivesWhatWasWholeAndThenAFailure() throws IOException {
        byte[] whole = Files.readAllBytes(warc("crawl.warc.gz", 20));
        Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 200));
        List<Capture> captures = readAll(cut);
        assertThat(captures.stream().filter(Capture.Taken.class::isInstance)).hasSizeGreaterThan(15);
        assertThat(captures.getLast()).isInstanceOf(Capture.Failed.class);
    }

    @Test
    void aFileThatOnlyCallsItselfAWebArchiveIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("no.warc"), "WARC/1.0\r\nnothing: like it\r\n");
        assertThat(readAll(file)).hasSize(1).first().isInstanceOf(Capture.Failed.class);
    }

    @Test
    void aPackedWebArchiveIsReadWithoutItsIndexes() throws IOException {
        Path wacz = zip(
                "site.wacz",
                Map.of(
                        "archive/a.warc.gz",
                        Files.readAllBytes(warc("a.warc.gz", 2)),
                        "pages/pages.jsonl",
                        "{\"text\": \"no report\"}".getBytes(StandardCharsets.UTF_8)));
        List<Capture> captures = readAll(wacz);
        assertThat(captures.stream().filter(Capture.Taken.class::isInstance)).hasSize(2);
        assertThat(captures).noneMatch(Capture.Failed.class::isInstance);
    }

    @Test
    void aZipGivesItsReportsInItsOrderAndSkipsWhatIsNone() throws IOException {
        Path zip = zip(
                "all.zip",
                Map.of(
                        "a.txt",
                        SENTENCE.getBytes(StandardCharsets.UTF_8),
                        "style.css",
                        "p {}".getBytes(StandardCharsets.UTF_8)));
        List<Capture> captures = readAll(zip);
        assertThat(captures.stream().filter(Capture.Taken.class::isInstance))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.location()).isEqualTo(zip + "!/a.txt");
                });
        assertThat(captures.stream().filter(Capture.Skipped.class::isInstance)).hasSize(1);
    }

    @Test
    void zipsInZipsAreReadToTheLimitAndRefusedBeyondIt() throws IOException {
        byte[] inner = SENTENCE.getBytes(StandardCharsets.UTF_8);
        Path level = folder.resolve("x.txt");
        Files.write(level, inner);
        for (int i = 0; i < 4; i++) {
            level = zip("level" + i + ".zip", Map.of(level.getFileName().toString(), Files.readAllBytes(level)));
        }
        assertThat(readAll(level))
                .singleElement()
                .satisfies(capture -> assertThat(message(capture)).contains("archive in an archive"));
        assertThat(readAll(folder.resolve("level1.zip"))).singleElement().isInstanceOf(Capture.Taken.class);
    }

    @Test
    void aZipBombIsRefusedAndNothingIsUnpackedBeyondTheBound() throws IOException {
        Path zip = zip("bomb.zip", Map.of("zeros.bin", new byte[40 << 20]));
        assertThat(readAll(zip))
                .anySatisfy(capture -> assertThat(message(capture)).contains("200 times its size"));
    }

    @Test
    void aDamagedZipIsAFailure() throws IOException {
        byte[] whole = Files.readAllBytes(
                zip("a.zip", Map.of("a.txt", SENTENCE.repeat(50).getBytes(StandardCharsets.UTF_8))));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, 60));
        assertThat(readAll(cut)).isNotEmpty().allMatch(Capture.Failed.class::isInstance);
    }

    @Test
    void aFeedGivesItsEntriesWithTheDayThatItPrints() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.xml"), """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Velm Herald</title>
                <item><title>Bridge &amp; road</title><link>https://velm.example/1</link><guid>v1</guid>
                <pubDate>Sat, 03 May 2014 23:30:00 -0400</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                <item><title>Two</title><link>https://velm.example/2</link><description>&lt;p&gt;Only a summary.&lt;/p&gt;</description></item>
                </channel></rss>""".formatted(SENTENCE));
        List<Capture> captures = readAll(file);
        Report first = report(captures.getFirst());
        assertThat(first)
                .isEqualTo(new Report(
                        "v1",
                        SENTENCE,
                        LocalDate.of(2014, 5, 3),
                        "Velm Herald",
                        "Bridge & road",
                        null,
                        "https://velm.example/1"));
        assertThat(new String(
                        ((Capture.Taken) captures.get(1))
                                .captured()
                                .evidence()
                                .original()
                                .toArray(),
                        StandardCharsets.UTF_8))
                .isEqualTo("<item><title>Two</title><link>https://velm.example/2</link>"
                        + "<description>&lt;p&gt;Only a summary.&lt;/p&gt;</description></item>");
        assertThat(report(captures.get(1)).text()).isEqualTo("Only a summary.");
        assertThat(((Capture.Taken) captures.get(1)).particulars().notes())
                .containsExactly("only the summary that the feed carries");
    }

    @Test
    void anAtomFeedIsReadToo() throws IOException {
        Path file = Files.writeString(folder.resolve("atom.xml"), """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Orsk Radio</title><entry><id>tag:1</id><title>Bridge</title>
                <link href="https://orsk.example/1"/><published>2014-05-03T10:00:00Z</published><author><name>Ana Velm</name></author>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""".formatted(SENTENCE));
        assertThat(report(readAll(file).getFirst()))
                .isEqualTo(new Report(
                        "tag:1",
                        SENTENCE,
                        LocalDate.of(2014, 5, 3),
                        "Orsk Radio",
                        "Bridge",
                        "Ana Velm",
                        "https://orsk.example/1"));
    }

    @Test
    void anEntityThatPointsToAFileIsNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of Velm");
        Path file = Files.writeString(folder.resolve("xxe.xml"), """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]><rss><channel><title>t</title>
                <item><title>&x;</title><description>Text with &x; in it, and more of it.</description></item></channel></rss>""".formatted(secret.toUri()));
        assertThat(readAll(file).toString()).doesNotContain("the secret of Velm");
    }

    @Test
    void aTableGivesARowAReport() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                "key;headline;body;published\n1;Bridge;\"Two\nlines, \"\"quoted\"\".\";2014-05-03\n2;None;;\n\n3;Last;Text.;3 May 2014\n");
        List<Capture> captures = readAll(file);
        assertThat(report(captures.get(0)))
                .isEqualTo(new Report(
                        "1", "Two\nlines, \"quoted\".", LocalDate.of(2014, 5, 3), null, "Bridge", null, null));
        assertThat(message(captures.get(1))).isEqualTo(file + ":4: is a row without a text; fill it or leave it out");
        assertThat(report(captures.get(2)).date()).isEqualTo(LocalDate.of(2014, 5, 3));
    }

    @Test
    void aPersonMayNameTheColumns() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1,Text.\n");
        assertThat(message(readAll(file).getFirst())).contains("no column for the text among [a, b]");
        IntakeSettings settings = IntakeSettings.DEFAULT.withColumns(new Columns(Map.of("text", "b", "id", "a")));
        assertThat(report(readAll(settings, file).getFirst()).id()).isEqualTo("1");
    }

    @Test
    void aPdfIsReadByItsTextLayer() throws IOException {
        assertThat(report(readAll(pdf("a.pdf", SENTENCE, null)).getFirst()).text())
                .contains(SENTENCE);
    }

    @Test
    void aScanAPasswordAndADamagedPdfAreRefusedInWords() throws IOException {
        assertThat(message(readAll(pdf("scan.pdf", null, null)).getFirst())).contains("without a text layer");
        assertThat(message(readAll(pdf("locked.pdf", SENTENCE, "secret")).getFirst()))
                .contains("a PDF with a password");
        Path damaged = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.4\nnothing");
        assertThat(readAll(damaged)).singleElement().isInstanceOf(Capture.Failed.class);
    }

    @Test
    void wordProcessorDocumentsAreReadWithoutWhatWasDeleted() throws IOException {
        String docx =
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The bridge </w:t></w:r><w:del><w:r><w:t>never </w:t></w:r></w:del>"
                        + "<w:r><w:t>reopened.</w:t></w:r></w:p><w:p><w:r><w:t>Twice.</w:t></w:r></w:p></w:body></w:document>";
        Path file = zip("a.docx", Map.of("word/document.xml", docx.getBytes(StandardCharsets.UTF_8)));
        assertThat(report(readAll(file).getFirst()).text()).isEqualTo("The bridge reopened.\nTwice.");
        String odt =
                "<office:document-content><office:body><text:h>Bridge</text:h><text:p>It reopened.</text:p></office:body></office:document-content>";
        Path other = zip("a.odt", Map.of("content.xml", odt.getBytes(StandardCharsets.UTF_8)));
        assertThat(report(readAll(other).getFirst()).text()).isEqualTo("Bridge\nIt reopened.");
    }

    private Path warc(String name, int pages) throws IOException {
        Path file = folder.resolve(name);
        try (WarcWriter out = new WarcWriter(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), WarcCompression.GZIP)) {
            for (int i = 0; i < pages; i++) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, PAGE.getBytes(StandardCharsets.UTF_8))
                        .build();
                out.write(new WarcResponse.Builder("https://velm.example/" + i)
                        .date(Instant.parse("2014-05-03T10:00:00Z"))
                        .body(http)
                        .build());
            }
            HttpResponse missing = new HttpResponse.Builder(404, "Not Found")
                    .body(MediaType.HTML_UTF8, new byte[0])
                    .build();
            out.write(new WarcResponse.Builder("https://velm.example/none")
                    .body(missing)
                    .build());
        }
        return file;
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private Path pdf(String name, @Nullable String text, @Nullable String password) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            if (text != null) {
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static Report report(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Taken.class);
        return ((Capture.Taken) capture).captured().report();
    }

    private static String message(Capture capture) {
        return capture instanceof Capture.Failed failed ? failed.message() : "";
    }

    private static List<Capture> readAll(Path path) {
        return readAll(IntakeSettings.DEFAULT, path);
    }

    private static List<Capture> readAll(IntakeSettings settings, Path path) {
        List<Capture> all = new ArrayList<>();
        try (Captures captures = Intake.with(settings).read(List.of(path.toString()))) {
            captures.forEachRemaining(all::add);
        }
        return all;
    }
}
