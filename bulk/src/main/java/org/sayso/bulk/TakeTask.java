package org.sayso.bulk;

import java.sql.Timestamp;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.model.CapturedReport;
import org.sayso.model.json.Exchange;

/** Intake on an executor: the pieces of one file, as rows of {@link Columns#CAPTURES}, one after another and never all at once in memory. */
final class TakeTask implements FlatMapFunction<WorkFile, Row> {

    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(WorkFile file) {
        return new Rows(file.number(), Intake.with(IntakeSettings.DEFAULT).read(List.of(file.path())));
    }

    private static final class Rows implements Iterator<Row> {

        private final int file;
        private final Captures captures;
        private long position;

        Rows(int file, Captures captures) {
            this.file = file;
            this.captures = captures;
        }

        @Override
        public boolean hasNext() {
            boolean more = captures.hasNext();
            if (!more) {
                captures.close();
            }
            return more;
        }

        @Override
        public Row next() {
            Capture capture = captures.next();
            return switch (capture) {
                case Capture.Taken taken -> taken(taken.captured());
                case Capture.Failed failed -> told("failed", failed.location(), failed.reason());
                case Capture.Skipped skipped -> told("skipped", skipped.location(), skipped.reason());
            };
        }

        private Row taken(CapturedReport captured) {
            return RowFactory.create(
                    file,
                    position++,
                    "taken",
                    captured.evidence().location(),
                    null,
                    Exchange.line(captured.report()),
                    captured.evidence().mediaType(),
                    timestamp(captured),
                    captured.evidence().original().toArray());
        }

        private Row told(String kind, String location, String reason) {
            return RowFactory.create(file, position++, kind, location, reason, null, null, null, null);
        }

        private static @Nullable Timestamp timestamp(CapturedReport captured) {
            return captured.evidence().capturedAt() == null
                    ? null
                    : Timestamp.from(captured.evidence().capturedAt());
        }
    }
}
