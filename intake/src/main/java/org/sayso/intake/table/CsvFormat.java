package org.sayso.intake.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.jsonl.BoundedLines;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDates;
import org.sayso.intake.text.TextDecoder;
import org.sayso.intake.text.UndecodableException;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Report;

/** A table with a header, one report a row, read row by row: commas, semicolons or tabs, quoted cells with line breaks (RFC 4180). The evidence is the row. */
public final class CsvFormat implements Format {

    private static final Pattern NAME = Pattern.compile(".*\\.(?:csv|tsv)");
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final IntakeLimits limits;
    private final Columns columns;

    public CsvFormat(IntakeLimits limits, Columns columns) {
        this.limits = limits;
        this.columns = columns;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        String type = document.hints().mediaType();
        return NAME.matcher(document.name()).matches() || type != null && type.equals("text/csv");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        return Cursor.closing(
                new Rows(
                        document, new QuotedLines(new BoundedLines(bytes, limits.reportBytes()), limits.reportBytes())),
                bytes);
    }

    private final class Rows implements Cursor<Capture> {
        private final Document document;
        private final QuotedLines lines;
        private List<String> header = List.of();
        private char separator = ',';
        private boolean ended;

        private Rows(Document document, QuotedLines lines) {
            this.document = document;
            this.lines = lines;
        }

        @Override
        public @Nullable Capture next() {
            try {
                return ended ? null : nextRow();
            } catch (UndecodableException e) {
                return new Capture.Failed(location(), e.reason(), e.advice());
            } catch (IOException e) {
                ended = true;
                return document.failed(
                        "cannot be read further (" + e.getMessage() + ")",
                        "get an undamaged copy; what came before was read");
            }
        }

        private @Nullable Capture nextRow() throws IOException, UndecodableException {
            if (header.isEmpty()) {
                Optional<Capture> refused = readHeader();
                if (refused.isPresent()) {
                    ended = true;
                    return refused.get();
                }
            }
            byte[] row = lines.next();
            ended = row == null;
            return row == null ? null : capture(row);
        }

        private Optional<Capture> readHeader() throws IOException, UndecodableException {
            byte[] first = lines.next();
            if (first == null) {
                return Optional.of(document.failed("is empty", "leave it out or fetch it again"));
            }
            String line = TextDecoder.decode(first, document.hints().encoding()).text();
            separator = separator(line);
            header = cells(line);
            return columns.position("text", header).isPresent()
                    ? Optional.empty()
                    : Optional.of(document.failed(
                            "has no column for the text among " + header, "name it (--column text=NAME)"));
        }

        private Capture capture(byte[] bytes) throws IOException, UndecodableException {
            List<String> row =
                    cells(TextDecoder.decode(bytes, document.hints().encoding()).text());
            String text = columns.value("text", header, row);
            if (text == null) {
                return new Capture.Failed(location(), "is a row without a text", "fill it or leave it out");
            }
            OriginalBytes original = OriginalBytes.of(bytes);
            String id = columns.value("id", header, row);
            Report report = new Report(
                    id == null ? "sha256-" + original.sha256().substring(0, 16) : id,
                    text,
                    day(columns.value("date", header, row)),
                    columns.value("outlet", header, row),
                    columns.value("title", header, row),
                    columns.value("author", header, row),
                    columns.value("url", header, row));
            Evidence evidence = new Evidence(
                    location(),
                    "text/csv",
                    original,
                    document.hints().capturedAt(),
                    document.hints().http());
            return new Capture.Taken(new CapturedReport(report, evidence), Particulars.NONE);
        }

        private String location() {
            return document.location() + ":" + lines.number();
        }

        private List<String> cells(String line) throws IOException {
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
            try (MappingIterator<List<String>> rows =
                    MAPPER.readerForListOf(String.class).with(schema).readValues(line)) {
                return rows.hasNext() ? rows.next() : List.of();
            } catch (RuntimeException e) {
                throw new IOException("row " + lines.number() + " is no CSV: " + e.getMessage(), e);
            }
        }

        private static char separator(String header) {
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                best = count(header, candidate) > count(header, best) ? candidate : best;
            }
            return best;
        }

        private static long count(String text, char wanted) {
            return text.chars().filter(c -> c == wanted).count();
        }

        private static @Nullable LocalDate day(@Nullable String cell) {
            return cell == null
                    ? null
                    : PrintedDates.reading(DayMonthOrder.UNKNOWN).in(cell).stream()
                            .findFirst()
                            .map(date -> date.day())
                            .orElse(null);
        }
    }
}
