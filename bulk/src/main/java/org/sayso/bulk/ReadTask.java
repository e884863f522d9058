package org.sayso.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

/**
 * The reader on an executor: rows of {@link Columns#CAPTURES} in, rows of {@link Columns#READINGS} with a {@code reason} out. A report that was cut off, and
 * whatever intake could not take, keeps its {@code reason} and has no reading.
 */
final class ReadTask implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final ReaderSource source;
    private final ReadingLimits limits;

    ReadTask(ReaderSource source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> captures) {
        ReportReader reader = source.reader();
        GuardedReader guarded = new GuardedReader(reader, limits);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return captures.hasNext();
            }

            @Override
            public Row next() {
                return read(captures.next(), reader, guarded);
            }
        };
    }

    private static Row read(Row capture, ReportReader reader, GuardedReader guarded) {
        String kind = capture.getAs("kind");
        if (!kind.equals("taken")) {
            return unread(capture, kind, capture.getAs("reason"));
        }
        try {
            Report report = Exchange.report(capture.getAs("report"));
            return switch (guarded.read(report)) {
                case GuardedReader.Outcome.Read read ->
                    read(capture, report, read.reading(), reader.languageOf(report));
                case GuardedReader.Outcome.CutOff cutOff -> unread(capture, "failed", cutOff.reason());
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what intake wrote cannot be read back", e);
        }
    }

    private static Row read(Row capture, Report report, Reading reading, String language) {
        byte[] original = capture.getAs("original");
        return RowFactory.create(
                capture.getAs("file"),
                capture.getAs("position"),
                report.id(),
                report.outlet(),
                report.title(),
                report.url(),
                language,
                reading.events().size(),
                capture.getAs("report"),
                Exchange.line(reading),
                capture.getAs("location"),
                capture.getAs("media_type"),
                capture.getAs("captured_at"),
                OriginalBytes.of(original).sha256(),
                original,
                report.date() == null ? Columns.UNDATED : report.date().toString(),
                "taken",
                null);
    }

    private static Row unread(Row capture, String kind, String reason) {
        return RowFactory.create(
                capture.getAs("file"),
                capture.getAs("position"),
                "",
                null,
                null,
                null,
                "",
                0,
                "",
                "",
                capture.getAs("location"),
                "",
                null,
                "",
                new byte[0],
                Columns.UNDATED,
                kind,
                reason);
    }
}
