package org.sayso.intake.html;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.capture.SingleReport;
import org.sayso.model.CapturedReport;
import org.sayso.model.Report;

/** A page: its article is the report, the rest of the page is kept only in the evidence. */
public final class HtmlFormat implements Format {

    private static final Pattern NAME = Pattern.compile(".*\\.(?:x?html?|xht|shtml|php|aspx?)");
    private static final Pattern START = Pattern.compile(
            "(?s)(?><\\?xml[^>]*>\\s*)?+(?><!--.*?-->\\s*)*+<(?:!doctype\\s+html|html|head|body|meta|title)\\b.*");

    private final IntakeLimits limits;

    public HtmlFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        String type = document.hints().mediaType();
        return type != null && (type.equals("text/html") || type.equals("application/xhtml+xml"))
                || START.matcher(head.visible()).matches()
                || type == null
                        && NAME.matcher(document.name()).matches()
                        && head.visible().startsWith("<");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream in) {
        return SingleReport.of(document, in, limits, "save the article alone", bytes -> {
            PageDecoder.Decoded decoded =
                    PageDecoder.decode(bytes, document.hints().encoding());
            Article article =
                    ArticleReader.read(decoded.text(), document.hints().url());
            return article.text().isBlank()
                    ? document.failed("is a page without an article text", "save it as text, or leave it out")
                    : taken(document, bytes, article, decoded);
        });
    }

    private static Capture taken(Document document, byte[] bytes, Article article, PageDecoder.Decoded decoded) {
        Report report = new Report(
                document.id(),
                article.text(),
                article.date(),
                article.outlet(),
                article.title(),
                article.author(),
                article.url());
        Particulars particulars = new Particulars(
                article.language(),
                article.captions(),
                article.found(),
                decoded.note() == null ? List.of() : List.of(decoded.note()));
        return new Capture.Taken(new CapturedReport(report, document.evidence("text/html", bytes)), particulars);
    }
}
