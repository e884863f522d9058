package org.sayso.intake.document;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.SingleReport;

/** Rich Text Format (Microsoft's specification 1.9.1): the text of the body, as {@link RtfText} hears it. */
public final class RtfFormat implements Format {

    private final IntakeLimits limits;

    public RtfFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return head.startsWith("{\\rtf");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream in) {
        return SingleReport.of(document, in, limits, "split it", bytes -> read(document, bytes));
    }

    private static Capture read(Document document, byte[] bytes) throws IOException {
        RtfText heard = new RtfText();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), heard);
        } catch (RuntimeException | StackOverflowError e) {
            return document.failed("is a damaged RTF document (" + e.getMessage() + ")", "get an undamaged copy");
        }
        return heard.text().isBlank()
                ? document.failed("is a document without a text", "leave it out")
                : TextDocument.taken(document, bytes, "application/rtf", heard.text(), heard.title());
    }
}
