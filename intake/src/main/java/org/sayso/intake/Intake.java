package org.sayso.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.document.OfficeFormat;
import org.sayso.intake.document.PdfFormat;
import org.sayso.intake.document.RtfFormat;
import org.sayso.intake.feed.FeedFormat;
import org.sayso.intake.fetch.WebPages;
import org.sayso.intake.files.Finding;
import org.sayso.intake.files.InputPaths;
import org.sayso.intake.html.HtmlFormat;
import org.sayso.intake.jsonl.JsonLinesFormat;
import org.sayso.intake.mail.MailFormat;
import org.sayso.intake.packed.GzipFormat;
import org.sayso.intake.packed.WarcFormat;
import org.sayso.intake.packed.ZipFormat;
import org.sayso.intake.plain.PlainTextFormat;
import org.sayso.intake.table.CsvFormat;

/**
 * The door: from what a person names to reports with their bytes.
 *
 * <pre>{@code
 * try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(List.of("news/", "day.jsonl"))) {
 *     while (captures.hasNext()) {
 *         switch (captures.next()) {
 *             case Capture.Taken taken -> read(taken.captured());
 *             case Capture.Failed failed -> complain(failed.message());
 *             case Capture.Skipped skipped -> {}
 *         }
 *     }
 * }
 * }</pre>
 *
 * Nothing that is in a file makes it throw. Thread-safe; what it returns is not.
 */
public final class Intake {

    private final IntakeSettings settings;
    private final InputPaths paths;
    private final List<Format> formats;

    private Intake(IntakeSettings settings) {
        this.settings = settings;
        this.paths = new InputPaths(settings.encoding());
        this.formats = List.of(
                new WarcFormat(settings.limits(), this::open),
                new GzipFormat(settings.limits(), this::open),
                new OfficeFormat(settings.limits()),
                new ZipFormat(settings.limits(), this::open),
                new PdfFormat(settings.limits()),
                new RtfFormat(settings.limits()),
                new MailFormat(settings.limits(), this::open),
                new FeedFormat(settings.limits()),
                new CsvFormat(settings.limits(), settings.columns()),
                new JsonLinesFormat(settings.limits()),
                new HtmlFormat(settings.limits()),
                new PlainTextFormat(settings.limits()));
    }

    public static Intake with(IntakeSettings settings) {
        return new Intake(settings);
    }

    /** The reports in files, folders, globs and at addresses, in the order given. */
    public Captures read(List<String> inputs) {
        Inputs found = new Inputs(inputs, paths, settings.fetching());
        return captures(Cursor.flat(found, this::open));
    }

    /** The reports at addresses, in the order given, fetched by somebody who goes on fetching; it is not closed. */
    public Captures fetch(WebPages pages, List<String> addresses) {
        Cursor<String> asked = Cursor.of(List.copyOf(addresses).iterator());
        return captures(Cursor.flat(asked, address -> open(pages.find(address))));
    }

    /** The reports in one stream, {@code standard input} for one. The captures close it. */
    public Captures read(Document document) {
        return captures(open(new Finding.Found(document)));
    }

    private Captures captures(Cursor<Capture> found) {
        return new Captures(new Overriding(found, settings));
    }

    private Cursor<Capture> open(Finding finding) {
        return switch (finding) {
            case Finding.NotFound notFound -> Cursor.one(notFound::failure);
            case Finding.Found found -> open(found.document());
        };
    }

    private Cursor<Capture> open(Document document) {
        try {
            return open(document, document.bytes().open());
        } catch (NoSuchFileException e) {
            return Cursor.one(() -> document.failed("no such file", "check the path"));
        } catch (AccessDeniedException e) {
            return Cursor.one(() -> document.failed("may not be read", "check its permissions"));
        } catch (IOException e) {
            return unreadable(document, e);
        }
    }

    private Cursor<Capture> open(Document document, InputStream bytes) {
        try {
            BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
            Head head = Head.of(in);
            return formats.stream()
                    .filter(format -> format.recognises(document, head))
                    .findFirst()
                    .orElseThrow()
                    .read(document, in);
        } catch (IOException e) {
            return Cursor.closing(unreadable(document, e), bytes);
        }
    }

    private static Cursor<Capture> unreadable(Document document, IOException e) {
        return Cursor.one(() -> document.failed("cannot be read (" + e.getMessage() + ")", "check the file"));
    }
}
