package org.sayso.bulk;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads files on a cluster, wave by wave. Each wave goes through three steps, each of which Spark repeats where an executor is lost: intake writes its
 * pieces; the reader writes readings and failures; the job counts what stands there, and commits only where captures = reports + failures + skipped.
 */
public final class BulkJob {

    private static final StructType CLAIM_TYPES = new StructType()
            .add("events", DataTypes.createArrayType(new StructType().add("type", DataTypes.StringType)));
    /* The outcome of reading: a row of readings, then what became of it. */
    private static final StructType OUTCOMES =
            Columns.READINGS.add("kind", DataTypes.StringType, false).add("reason", DataTypes.StringType, true);

    private final SparkSession spark;
    private final ReaderSource reader;
    private final ReadingLimits limits;

    public BulkJob(SparkSession spark, ReaderSource reader, ReadingLimits limits) {
        this.spark = spark;
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Reads what is not committed yet.
     *
     * @param told of each wave when it is committed
     * @return counts over all waves, those of earlier runs too
     * @throws BulkException where the output folder is not this plan's, or the counts do not add up
     */
    public WaveCounts run(JobPlan plan, String out, BiConsumer<Wave, WaveCounts> told) {
        OutputFolder folder = OutputFolder.open(out, plan, spark.sparkContext().hadoopConfiguration());
        WaveCounts all = WaveCounts.NONE;
        for (Wave wave : Wave.of(plan.files(), plan.waveBytes())) {
            WaveCounts counts = folder.counts(wave).orElse(null);
            if (counts == null) {
                folder.clear(wave);
                counts = work(wave, folder);
                folder.commit(wave, counts);
                told.accept(wave, counts);
            }
            all = all.plus(counts);
        }
        return all;
    }

    private WaveCounts work(Wave wave, OutputFolder folder) {
        long start = System.nanoTime();
        String captures = folder.workFolder("captures");
        String outcomes = folder.workFolder("outcomes");
        take(wave.files(), captures);
        read(captures, outcomes);
        Dataset<Row> read = spark.read().schema(OUTCOMES).parquet(outcomes);
        write(read, folder);
        WaveCounts counts = counted(captures, folder, start);
        if (!counts.addsUp()) {
            throw new BulkException("the counts of " + wave.folder() + " do not add up: " + counts.captures()
                    + " pieces in, " + counts.reports() + " reports, " + counts.failures() + " failures and "
                    + counts.skipped() + " others out");
        }
        return counts;
    }

    private void take(List<WorkFile> files, String captures) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        spark.createDataFrame(context.parallelize(files, files.size()).flatMap(new TakeTask()), Columns.CAPTURES)
                .write()
                .parquet(captures);
    }

    /* Spread anew: one large archive would otherwise keep one core busy and leave the others idle. */
    private void read(String captures, String outcomes) {
        Dataset<Row> taken = spark.read().schema(Columns.CAPTURES).parquet(captures);
        int partitions = spark.sparkContext().defaultParallelism() * 4;
        taken.repartition(partitions, col("file"), col("position"))
                .mapPartitions(new ReadTask(reader, limits), Encoders.row(OUTCOMES))
                .write()
                .parquet(outcomes);
    }

    private static void write(Dataset<Row> outcomes, OutputFolder folder) {
        outcomes.filter(col("kind").equalTo("taken"))
                .drop("kind", "reason")
                .sortWithinPartitions("day", "file", "position")
                .write()
                .partitionBy("day")
                .parquet(folder.workFolder("readings"));
        outcomes.filter(not(col("kind").equalTo("taken")))
                .select("file", "position", "kind", "location", "reason")
                .coalesce(1)
                .sortWithinPartitions("file", "position")
                .write()
                .parquet(folder.workFolder("failures"));
    }

    private WaveCounts counted(String captures, OutputFolder folder, long start) {
        Dataset<Row> readings = spark.read().schema(Columns.READINGS).parquet(folder.workFolder("readings"));
        Dataset<Row> failures = spark.read().schema(Columns.FAILURES).parquet(folder.workFolder("failures"));
        Dataset<Row> types = readings.select(
                        explode(from_json(col("reading"), CLAIM_TYPES).getField("events"))
                                .as("event"))
                .select(col("event.type").as("type"));
        return new WaveCounts(
                spark.read().schema(Columns.CAPTURES).parquet(captures).count(),
                readings.count(),
                counts(failures.filter(col("kind").equalTo("failed")), "reason"),
                failures.filter(col("kind").equalTo("skipped")).count(),
                counts(types, "type"),
                (System.nanoTime() - start) / 1e9);
    }

    private static Map<String, Long> counts(Dataset<Row> rows, String column) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : rows.groupBy(column).count().collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }
}
