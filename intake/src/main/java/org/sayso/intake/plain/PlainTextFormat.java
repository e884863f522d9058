package org.sayso.intake.plain;

import java.io.InputStream;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.capture.SingleReport;
import org.sayso.intake.text.TextDecoder;
import org.sayso.model.CapturedReport;
import org.sayso.model.Report;

/** One report a file. The report's text is the file's, unchanged; its other fields are what {@link PrintedHead} finds. */
public final class PlainTextFormat implements Format {

    private final IntakeLimits limits;

    public PlainTextFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    /** Takes what no other format wanted. */
    @Override
    public boolean recognises(Document document, Head head) {
        return true;
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream in) {
        return SingleReport.of(document, in, limits, "split it, or give it as JSON Lines, one report a line", bytes -> {
            String text = TextDecoder.decode(bytes, document.hints().encoding()).text();
            return text.isBlank() ? empty(document) : taken(document, bytes, text);
        });
    }

    private static Capture empty(Document document) {
        return document.failed("is empty", "leave it out or fetch it again");
    }

    private static Capture taken(Document document, byte[] bytes, String text) {
        PrintedHead head = PrintedHead.of(text);
        String url = head.url() != null ? head.url() : document.hints().url();
        Report report = new Report(document.id(), text, head.date(), head.outlet(), head.title(), head.author(), url);
        return new Capture.Taken(
                new CapturedReport(report, document.evidence("text/plain", bytes)), Particulars.found(head.found()));
    }
}
