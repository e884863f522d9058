package org.sayso.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.SingleReport;

/**
 * Word processor documents: DOCX (ECMA-376) and ODT (ISO 26300). Both are a zip with one XML part that holds the text; it is read with jsoup's XML parser,
 * which resolves no entities. Tables, lists and headings come as lines; notes, comments and deleted text stay out.
 */
public final class OfficeFormat implements Format {

    private record Kind(String ending, String part, String paragraphs, String mediaType) {}

    private static final Kind DOCX = new Kind(
            ".docx",
            "word/document.xml",
            "w|p",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final Kind ODT =
            new Kind(".odt", "content.xml", "text|p,text|h", "application/vnd.oasis.opendocument.text");

    /* Tables in tables in text boxes are not deeper; what is nested without end would be read once a level. */
    private static final int DEEPEST = 200;

    private final IntakeLimits limits;

    public OfficeFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return head.startsWith("PK\u0003\u0004")
                && (document.name().endsWith(DOCX.ending()) || document.name().endsWith(ODT.ending()));
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream in) {
        Kind kind = document.name().endsWith(DOCX.ending()) ? DOCX : ODT;
        return SingleReport.of(document, in, limits, "split it", bytes -> read(document, kind, bytes));
    }

    private Capture read(Document document, Kind kind, byte[] bytes) throws IOException {
        Optional<byte[]> part = part(bytes, kind.part());
        if (part.isEmpty()) {
            return document.failed(
                    "is no " + kind.ending().substring(1).toUpperCase(Locale.ROOT) + " document", "save it again");
        }
        String text = text(new String(part.get(), StandardCharsets.UTF_8), kind);
        return text.isBlank()
                ? document.failed("is a document without a text", "leave it out")
                : TextDocument.taken(document, bytes, kind.mediaType(), text, null);
    }

    private Optional<byte[]> part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(BoundedBytes.read(zip, limits.reportBytes()));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        return Optional.empty();
    }

    private static String text(String xml, Kind kind) {
        Element root = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        root.select("w|del,w|instrText,text|note,office|annotation,text|tracked-changes,w|fallback")
                .remove();
        root.select("w|tab,text|tab,text|s").forEach(tab -> tab.text(" "));
        root.select("w|br,text|line-break").forEach(line -> line.text("\n"));
        StringBuilder text = new StringBuilder();
        for (Element paragraph : root.select(kind.paragraphs())) {
            text.append(paragraph.wholeText().strip()).append("\n");
        }
        return text.toString().strip();
    }
}
