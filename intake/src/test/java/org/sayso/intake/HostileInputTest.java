package org.sayso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sayso.intake.capture.ByteSource;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.SingleReport;

/** Input made to break its reader: read or refused in bounds, in words, and what comes after it goes on. */
class HostileInputTest {

    private static final String SENTENCE =
            "The council of Velm voted on Monday to reopen the northern bridge, its mayor said.";

    @Test
    void aTruncatedGzipIsToldAndNothingOfItIsTaken() throws IOException {
        byte[] whole = gzip(SENTENCE.repeat(5000).getBytes(StandardCharsets.UTF_8));
        List<Capture> captures = read("a.txt.gz", Arrays.copyOf(whole, whole.length - 30));
        assertThat(captures)
                .singleElement()
                .satisfies(capture -> assertThat(reason(capture)).contains("cannot be read"));
        assertThat(read("a.txt.gz", Arrays.copyOf(whole, 12))).singleElement().isInstanceOf(Capture.Failed.class);
    }

    @Test
    void aGzipBombIsRefusedLongBeforeItIsUnpacked() throws IOException {
        byte[] bomb = gzip(gzip(new byte[24 << 20]));
        assertThat(read("bomb.gz.gz", bomb))
                .singleElement()
                .satisfies(capture ->
                        assertThat(reason(capture)).containsAnyOf("200 times its size", "larger than one report"));
    }

    @Test
    void aHundredMegabytesOfNestedTagsAreRefusedWithoutBeingRead() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new FilterInputStream(repeated("<div>".repeat(209_716), 100)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int more = super.read(buffer, offset, length);
                read.addAndGet(more);
                return more;
            }
        };
        assertThat(read("deep.html", () -> endless))
                .singleElement()
                .satisfies(
                        capture -> assertThat(reason(capture)).isEqualTo("is larger than one report may be (16.0 MB)"));
        assertThat(read.get()).isLessThan(18L << 20);
    }

    @Test
    void tagsNestedAsDeepAsAPageMayBeLargeAreReadOrRefusedInSeconds() {
        byte[] deep = ("<html><body>" + "<div>".repeat(20_000) + "<p>" + SENTENCE + "</p>")
                .getBytes(StandardCharsets.US_ASCII);
        Assertions.assertThatCode(
                        () -> assertThat(read("deep.html", deep)).hasSize(1).allSatisfy(HostileInputTest::expected))
                .doesNotThrowAnyException();
        byte[] lists = ("<html><body>" + "<ul><li>".repeat(5_000) + "x").getBytes(StandardCharsets.US_ASCII);
        assertThat(read("lists.html", lists)).hasSize(1).allSatisfy(HostileInputTest::expected);
        byte[] lines = ("<html><body><p>" + "a<br>".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(read("lines.html", lines)).hasSize(1).allSatisfy(HostileInputTest::expected);
        byte[] feed = ("<rss><channel>" + "<item>".repeat(5_000)).getBytes(StandardCharsets.US_ASCII);
        long before = System.nanoTime();
        assertThat(read("feed.xml", feed)).isNotEmpty().allSatisfy(HostileInputTest::expected);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder feed = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
        for (char c = 'b'; c <= 'z'; c++) {
            feed.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        feed.append("]><rss><channel><item><title>&z;</title><description>")
                .append(SENTENCE)
                .append(" &z;</description></item></channel></rss>");
        assertThat(read("laughs.xml", feed.toString().getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(capture -> assertThat(((Capture.Taken) capture)
                                .captured()
                                .report()
                                .text()
                                .length())
                        .isLessThan(200));
    }

    @Test
    void aWordDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] megabyte = "<w:p></w:p>".repeat(95_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 20; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(read("a.docx", bytes.toByteArray()))
                .singleElement()
                .satisfies(capture -> assertThat(reason(capture)).contains("larger than one report"));
    }

    @Test
    void aLineWithoutAnEndIsRefusedAndNotHeld() {
        InputStream endless = repeated("{\"text\": \"" + "x".repeat(1 << 20), 64);
        assertThat(read("day.jsonl", () -> endless)).isNotEmpty().allMatch(Capture.Failed.class::isInstance);
    }

    @Test
    void aThousandRemarksBeforeNothingAreNotPonderedOver() {
        byte[] page = "<!--a-->".repeat(1000).concat("x").getBytes(StandardCharsets.US_ASCII);
        assertThat(read("a.xml", page)).hasSize(1);
    }

    private static InputStream repeated(String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return new SequenceInputStream(
                Collections.enumeration(Stream.generate(() -> (InputStream) new ByteArrayInputStream(bytes))
                        .limit(times)
                        .toList()));
    }

    private static void expected(Capture capture) {
        assertThat(capture instanceof Capture.Failed failed ? failed.reason() : "")
                .doesNotContain(SingleReport.UNEXPECTED);
    }

    private static String reason(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Failed.class);
        return ((Capture.Failed) capture).reason();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static List<Capture> read(String name, byte[] bytes) {
        return read(name, () -> new ByteArrayInputStream(bytes));
    }

    private static List<Capture> read(String name, ByteSource bytes) {
        List<Capture> all = new ArrayList<>();
        Document document = new Document(name, name, true, Document.Hints.NONE, bytes);
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(document)) {
            captures.forEachRemaining(all::add);
        }
        return all;
    }
}
