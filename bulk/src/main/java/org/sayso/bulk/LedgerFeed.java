package org.sayso.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.AddOutcome;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReadReport;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;

/** Puts the readings of a bulk job into a ledger, in the order of the input, one partition in memory at a time; what is there already stays. */
final class LedgerFeed {

    /* Reports of one transaction. */
    private static final int TOGETHER = 200;

    private final SparkSession spark;

    LedgerFeed(SparkSession spark) {
        this.spark = spark;
    }

    Map<AddOutcome.Kind, Integer> feed(String folder, Ledger ledger) {
        Map<AddOutcome.Kind, Integer> outcomes = new EnumMap<>(AddOutcome.Kind.class);
        Iterator<Row> rows =
                LinkJob.readings(spark, folder).orderBy("file", "position").toLocalIterator();
        List<ReadReport> together = new ArrayList<>();
        while (rows.hasNext()) {
            together.add(read(rows.next()));
            if (together.size() == TOGETHER || !rows.hasNext()) {
                ledger.addAll(together).forEach(outcome -> outcomes.merge(outcome.kind(), 1, Integer::sum));
                together.clear();
            }
        }
        return outcomes;
    }

    private static ReadReport read(Row row) {
        try {
            return new ReadReport(new CapturedReport(LinkJob.report(row), evidence(row)), LinkJob.reading(row));
        } catch (JsonProcessingException e) {
            throw new BulkException(row.<String>getAs("location") + ": its reading cannot be read back", e);
        }
    }

    private static Evidence evidence(Row row) {
        @Nullable Timestamp capturedAt = row.getAs("captured_at");
        return new Evidence(
                row.getAs("location"),
                row.getAs("media_type"),
                OriginalBytes.of(row.getAs("original")),
                capturedAt == null ? null : capturedAt.toInstant());
    }
}
