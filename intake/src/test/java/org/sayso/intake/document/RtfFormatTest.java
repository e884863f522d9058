package org.sayso.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.model.Report;

class RtfFormatTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}"
            + "{\\info{\\title Bridge reopens}{\\author Ana}}";

    @Test
    void theTextIsReadByParagraphsWithItsLettersAndItsTitle() {
        Report report = report(HEAD + "\\pard The \\b caf\\'e9\\b0  of Velm\\emdash reopened.\\par "
                + "\\u20013?\\u22269? it said.\\line Twice.\\par}");
        assertThat(report.text()).isEqualTo("The café of Velm—reopened.\n中国 it said.\nTwice.");
        assertThat(report.title()).isEqualTo("Bridge reopens");
    }

    @Test
    void headersNotesFieldCodesPicturesAndHiddenWordsStayOut() {
        Report report = report(HEAD + "{\\header Page head}{\\*\\generator Velm Writer}"
                + "The bridge{\\footnote a note}{\\v hidden }{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt  reopened}}"
                + "{\\deleted  never}{\\pict\\pngblip 89504e47}.\\par}");
        assertThat(report.text()).isEqualTo("The bridge reopened.");
    }

    @Test
    void aDocumentThatWasCutOffOrHoldsNothingIsAFailure() {
        assertThat(reason(HEAD + "\\pard The bridge")).isEqualTo("is a damaged RTF document (Unmatched brace)");
        assertThat(reason(HEAD + "}")).isEqualTo("is a document without a text");
    }

    @Test
    void aMillionGroupsInGroupsAreNoTrouble() {
        String deep = "{\\rtf1 " + "{".repeat(1_000_000) + "The bridge." + "}".repeat(1_000_000) + "}";
        assertThat(report(deep).text()).isEqualTo("The bridge.");
    }

    private static Report report(String rtf) {
        Capture capture = read(rtf);
        assertThat(capture).isInstanceOf(Capture.Taken.class);
        return ((Capture.Taken) capture).captured().report();
    }

    private static String reason(String rtf) {
        return ((Capture.Failed) read(rtf)).reason();
    }

    private static Capture read(String rtf) {
        byte[] bytes = rtf.getBytes(StandardCharsets.US_ASCII);
        Document document =
                new Document("r", "r.rtf", true, Document.Hints.NONE, () -> new ByteArrayInputStream(bytes));
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(document)) {
            return captures.next();
        }
    }
}
