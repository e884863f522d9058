package org.sayso.intake.document;

import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.plain.PrintedHead;
import org.sayso.model.CapturedReport;
import org.sayso.model.Report;

/** The text of a document as a report; what else is known stands in its first and last lines, as in a plain text. */
final class TextDocument {

    private TextDocument() {}

    /** @param title that the document names in its properties; its own first line goes before it */
    static Capture taken(Document document, byte[] bytes, String mediaType, String text, @Nullable String title) {
        PrintedHead head = PrintedHead.of(text);
        String named = title == null || title.isBlank() ? null : title.strip();
        Report report = new Report(
                document.id(),
                text,
                head.date(),
                head.outlet(),
                head.title() == null ? named : head.title(),
                head.author(),
                head.url() == null ? document.hints().url() : head.url());
        return new Capture.Taken(
                new CapturedReport(report, document.evidence(mediaType, bytes)), Particulars.found(head.found()));
    }
}
