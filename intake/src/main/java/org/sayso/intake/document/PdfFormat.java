package org.sayso.intake.document;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.SingleReport;

/** The text layer of a PDF. A scan has none and is refused: text recognition is a step of its own, with errors of its own. */
public final class PdfFormat implements Format {

    private static final int LETTERS_ON_A_PAGE = 20;
    private static final int MOST_PAGES = 2000;

    private final IntakeLimits limits;

    public PdfFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return head.startsWith("%PDF-");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream in) {
        return SingleReport.of(document, in, limits, "split it", bytes -> read(document, bytes));
    }

    private static Capture read(Document document, byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) {
                return document.failed("is a PDF of " + pages + " pages", "split it");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            String text = stripper.getText(pdf).strip();
            long letters = text.chars().filter(Character::isLetter).count();
            return text.isEmpty() || letters < (long) LETTERS_ON_A_PAGE * pages
                    ? document.failed(
                            "is a PDF without a text layer (a scan of " + pages + " pages)",
                            "run text recognition over it first")
                    : TextDocument.taken(
                            document,
                            bytes,
                            "application/pdf",
                            text,
                            pdf.getDocumentInformation().getTitle());
        } catch (InvalidPasswordException e) {
            return document.failed("is a PDF with a password", "save it without one");
        } catch (RuntimeException | StackOverflowError e) {
            return document.failed("is a damaged PDF (" + e + ")", "get an undamaged copy");
        }
    }
}
