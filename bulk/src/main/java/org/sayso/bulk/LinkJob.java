package org.sayso.bulk;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.shiftleft;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sayso.ledger.linking.ClaimBlocks;
import org.sayso.ledger.origin.ReportVoices;
import org.sayso.ledger.origin.Voice;
import org.sayso.model.CodePointText;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/**
 * Works out over all readings of a bulk job which texts are copies, which claims may tell of one happening, and which origins are named, and writes each as
 * Parquet under {@code links/}. Claims of copies are represented by those of the first text of their group.
 */
public final class LinkJob {

    private static final StructType KEYED = new StructType()
            .add("key", DataTypes.LongType, false)
            .add("no", DataTypes.LongType, false)
            .add("event", DataTypes.StringType, false);
    private static final StructType NAMED = new StructType()
            .add("no", DataTypes.LongType, false)
            .add("origin", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false);

    private final SparkSession spark;

    public LinkJob(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * How much was found.
     *
     * @param texts different ones: reports less copies
     */
    public record Found(long reports, long texts, long copies, long candidates, long origins) {}

    /** @param folder of a bulk job's output */
    public Found run(String folder) {
        Dataset<Row> readings = readings(spark, folder);
        Dataset<Row> texts = readings.select(
                col("no"), get_json_object(col("report"), "$.text").as("text"));
        Dataset<Row> copies = written(CopyGroups.copies(texts), folder, "copies");
        Dataset<Row> groups = CopyGroups.groups(texts, copies);
        Dataset<Row> firsts = groups.filter(col("no").equalTo(col("first"))).select("no");
        Dataset<Row> candidates = written(candidates(readings.join(firsts, "no")), folder, "candidates");
        Dataset<Row> origins = written(origins(readings, groups), folder, "origins");
        return new Found(readings.count(), firsts.count(), copies.count(), candidates.count(), origins.count());
    }

    /** The readings of a job with the {@code no} of each report. */
    static Dataset<Row> readings(SparkSession spark, String folder) {
        return spark.read()
                .schema(Columns.READINGS.add("wave", DataTypes.StringType))
                .parquet(folder + "/readings")
                .withColumn(
                        "no",
                        shiftleft(col("file").cast(DataTypes.LongType), 32).plus(col("position")));
    }

    private Dataset<Row> written(Dataset<Row> table, String folder, String name) {
        String path = folder + "/links/" + name;
        table.write().mode(SaveMode.Overwrite).parquet(path);
        return spark.read().schema(table.schema()).parquet(path);
    }

    private static Dataset<Row> candidates(Dataset<Row> readings) {
        return readings.flatMap((FlatMapFunction<Row, Row>) row -> keyed(row).iterator(), Encoders.row(KEYED))
                .repartitionByRange(col("key"), col("no"), col("event"))
                .sortWithinPartitions("key", "no", "event")
                .mapPartitions(new CandidateTask(), Encoders.row(LinkTables.CANDIDATES))
                .distinct();
    }

    private static Dataset<Row> origins(Dataset<Row> readings, Dataset<Row> groups) {
        return readings.flatMap((FlatMapFunction<Row, Row>) row -> named(row).iterator(), Encoders.row(NAMED))
                .join(groups, "no")
                .groupBy("origin")
                .agg(
                        min("name").as("name"),
                        count(lit(1)).as("attributions"),
                        countDistinct("no").as("reports"),
                        countDistinct("first").as("texts"))
                .orderBy(col("texts").desc(), col("origin"));
    }

    private static List<Row> keyed(Row row) throws JsonProcessingException {
        List<Row> keyed = new ArrayList<>();
        for (ClaimBlocks claim : ClaimBlocks.of(report(row), reading(row))) {
            claim.keys().forEach(key -> keyed.add(RowFactory.create(key, row.getAs("no"), claim.event())));
        }
        return keyed;
    }

    private static List<Row> named(Row row) throws JsonProcessingException {
        return ReportVoices.of(reading(row), CodePointText.of(report(row).text())).stream()
                .filter(Voice::named)
                .map(voice -> RowFactory.create(row.getAs("no"), voice.origin(), voice.name()))
                .toList();
    }

    static Report report(Row row) throws JsonProcessingException {
        return Exchange.report(row.getAs("report"));
    }

    static Reading reading(Row row) throws JsonProcessingException {
        return Exchange.reading(row.getAs("reading"));
    }
}
