package org.sayso.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.model.Report;

class MailFormatTest {

    private static final String SENTENCE =
            "The council of Velm voted on Monday to reopen the northern bridge, its mayor said.";
    private static final String HEADERS = """
            From: Ana Velm <ana@velm.example>
            To: desk@orsk.example
            Subject: =?utf-8?q?Bridge_reopens_=E2=80=93_at_last?=
            Date: Sat, 03 May 2014 23:30:00 -0400
            MIME-Version: 1.0
            """;

    @Test
    void aPlainMailIsAReportWithTheDayOfItsOwnZone() {
        Report report = report(read(HEADERS + "Content-Type: text/plain; charset=utf-8\n\n" + SENTENCE + "\n")
                .getFirst());
        assertThat(report.text()).isEqualToNormalizingNewlines(SENTENCE + "\n");
        assertThat(report.date()).isEqualTo(LocalDate.of(2014, 5, 3));
        assertThat(report.title()).isEqualTo("Bridge reopens – at last");
        assertThat(report.author()).isEqualTo("Ana Velm");
    }

    @Test
    void ofTwoFormsOfOneTextThePlainOneIsTakenAndAPageWhereItIsAlone() {
        String page = "<p>" + SENTENCE + "</p>";
        assertThat(report(read(HEADERS
                                        + multipart(
                                                "alternative", part("text/plain", SENTENCE), part("text/html", page)))
                                .getFirst())
                        .text()
                        .strip())
                .isEqualTo(SENTENCE);
        assertThat(report(read(HEADERS + multipart("alternative", part("text/html", page)))
                                .getFirst())
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void attachmentsThatAreReadAreReportsOfTheirOwnAndOthersAreLeftAside() {
        String attached = part("text/html; name=\"page.html\"", "<html><body><p>" + SENTENCE + "</p></body></html>");
        String packed =
                "Content-Type: application/octet-stream; name=\"../../note.txt\"\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder()
                                .encodeToString("Packed words of Velm.".getBytes(StandardCharsets.UTF_8));
        String picture = part("image/png; name=\"map.png\"", "xx");
        List<Capture> captures =
                read(HEADERS + multipart("mixed", part("text/plain", "See attached."), attached, packed, picture));
        assertThat(captures)
                .extracting(Capture::location)
                .containsExactly("m.eml", "m.eml!/page.html", "m.eml!/note.txt", "m.eml!/map.png");
        assertThat(report(captures.get(1)).text()).isEqualTo(SENTENCE);
        assertThat(report(captures.get(2)).text()).isEqualTo("Packed words of Velm.");
        assertThat(captures.get(3)).isInstanceOf(Capture.Skipped.class);
    }

    @Test
    void aForwardedMailIsReadToo() {
        String inner = HEADERS + "Content-Type: text/plain\n\n" + SENTENCE + "\n";
        List<Capture> captures =
                read(HEADERS + multipart("mixed", part("text/plain", "Below."), part("message/rfc822", inner)));
        assertThat(report(captures.get(1)).text().strip()).isEqualTo(SENTENCE);
    }

    @Test
    void mailsInMailsEndAtTheDepthOfArchives() {
        String mail = HEADERS + "Content-Type: text/plain\n\n" + SENTENCE + "\n";
        for (int i = 0; i < 6; i++) {
            mail = HEADERS + multipart("mixed", i, part("message/rfc822", mail));
        }
        assertThat(read(mail)).singleElement().isInstanceOf(Capture.Failed.class);
    }

    @Test
    void aMailWithoutATextIsAFailure() {
        assertThat(read(HEADERS + "Content-Type: text/plain\n\n  \n"))
                .singleElement()
                .satisfies(it -> assertThat(((Capture.Failed) it).reason()).isEqualTo("is a mail without a text"));
    }

    @Test
    void partsInPartsInPartsAreRefusedNotFollowed() {
        StringBuilder mail = new StringBuilder(HEADERS);
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(read(mail.toString())).isNotEmpty().allMatch(Capture.Failed.class::isInstance);
    }

    @Test
    void aTextThatQuotesAMailHeaderIsNoMail() {
        String text = "From: the mayor's office\n\n" + SENTENCE;
        Report report = report(read("note.txt", text).getFirst());
        assertThat(report.text()).isEqualTo(text);
    }

    private static String part(String type, String body) {
        return "Content-Type: " + type + "\n\n" + body + "\n";
    }

    private static String multipart(String kind, String... parts) {
        return multipart(kind, 99, parts);
    }

    private static String multipart(String kind, int boundary, String... parts) {
        StringBuilder mail =
                new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"cut" + boundary + "\"\n\n");
        for (String part : parts) {
            mail.append("--cut").append(boundary).append('\n').append(part).append('\n');
        }
        return mail.append("--cut").append(boundary).append("--\n").toString();
    }

    private static List<Capture> read(String mail) {
        return read("m.eml", mail);
    }

    private static List<Capture> read(String name, String mail) {
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        Document document = new Document("m", name, true, Document.Hints.NONE, () -> new ByteArrayInputStream(bytes));
        List<Capture> all = new ArrayList<>();
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(document)) {
            captures.forEachRemaining(all::add);
        }
        return all;
    }

    private static Report report(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Taken.class);
        return ((Capture.Taken) capture).captured().report();
    }
}
