package org.sayso.intake.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.text.TextDecoder;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;

/**
 * JSON Lines: {@code {"id", "text", "date"?, "outlet"?, "title"?, "author"?, "url"?}}, UTF-8, one report a line. Other fields are ignored, blank lines
 * are passed over, a broken line is a failure with its number and the next one is read. The evidence of a report is its line.
 */
public final class JsonLinesFormat implements Format {

    private static final Pattern NAME = Pattern.compile(".*\\.(jsonl|ndjson|jsonlines)");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int ID_DIGITS = 16;

    private final IntakeLimits limits;

    public JsonLinesFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        String type = document.hints().mediaType();
        return NAME.matcher(document.name()).matches()
                || type != null && (type.equals("application/x-ndjson") || type.equals("application/jsonl"))
                || head.visible().matches("(?s)\\{[ \\t]*\"[^\"\\n]{1,40}\"\\s*:.*");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        BoundedLines lines = new BoundedLines(bytes, limits.reportBytes());
        return Cursor.closing(new Lines(document, lines), bytes);
    }

    /* Reads on after a broken line, not after a broken file. */
    private static final class Lines implements Cursor<Capture> {
        private final Document document;
        private final BoundedLines lines;
        private boolean ended;
        private boolean any;

        private Lines(Document document, BoundedLines lines) {
            this.document = document;
            this.lines = lines;
        }

        @Override
        public @Nullable Capture next() {
            try {
                return ended ? null : nextLine();
            } catch (IOException e) {
                ended = true;
                return document.failed(
                        "cannot be read further (" + e.getMessage() + ")",
                        "get an undamaged copy; what came before was read");
            }
        }

        private @Nullable Capture nextLine() throws IOException {
            BoundedLines.Line line = lines.next();
            while (line != null && isBlank(line)) {
                line = lines.next();
            }
            if (line != null) {
                any = true;
                return capture(line);
            }
            ended = true;
            return any ? null : document.failed("is empty", "leave it out or fetch it again");
        }

        private static boolean isBlank(BoundedLines.Line line) {
            byte[] bytes = line.bytes();
            return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        }

        private Capture capture(BoundedLines.Line line) {
            String location = document.location() + ":" + line.number();
            byte[] bytes = line.bytes();
            if (bytes == null) {
                return new Capture.Failed(
                        location,
                        "is a line of " + BoundedBytes.megabytes(line.length()) + ", longer than one report may be",
                        "give one report a line");
            }
            byte[] content =
                    line.number() == 1 && startsWithMark(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
            Optional<String> text = TextDecoder.strictly(content, 0, StandardCharsets.UTF_8);
            return text.isEmpty()
                    ? new Capture.Failed(location, "is not valid UTF-8", "JSON Lines is UTF-8: write it again as UTF-8")
                    : report(location, content, text.get());
        }

        private Capture report(String location, byte[] bytes, String line) {
            OriginalBytes original = OriginalBytes.of(bytes);
            try {
                ReportLine parsed =
                        ReportLine.parse(line, "sha256-" + original.sha256().substring(0, ID_DIGITS));
                Evidence evidence = new Evidence(
                        location,
                        "application/json",
                        original,
                        document.hints().capturedAt(),
                        document.hints().http());
                return new Capture.Taken(
                        new CapturedReport(parsed.report(), evidence),
                        new Particulars(parsed.language(), List.of(), parsed.found(), List.of()));
            } catch (ReportLine.BadLineException e) {
                return new Capture.Failed(
                        location,
                        String.valueOf(e.getMessage()),
                        "a line is {\"id\": ..., \"text\": ..., \"date\": \"2012-10-11\"}");
            }
        }

        private static boolean startsWithMark(byte[] bytes) {
            return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        }
    }
}
