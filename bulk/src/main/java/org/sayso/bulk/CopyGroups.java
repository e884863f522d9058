package org.sayso.bulk;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sayso.ledger.copy.MinHash;

/**
 * Copies among very many texts by MinHash and banding (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 *
 * <p>A block of texts that agree in a band is not paired out: each is compared with the first of its block only, and groups are joined where they share a
 * text. So a wire story that five thousand outlets print costs five thousand comparisons and not twelve million, on as many tasks as there are.
 */
final class CopyGroups {

    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final int MOST_ROUNDS = 20;

    private static final StructType BAND = new StructType()
            .add("no", DataTypes.LongType, false)
            .add("band", DataTypes.IntegerType, false)
            .add("hash", DataTypes.LongType, false);

    private CopyGroups() {}

    /**
     * Copies, by {@link LinkTables#COPIES}.
     *
     * @param texts with {@code no} and {@code text}
     */
    static Dataset<Row> copies(Dataset<Row> texts) {
        Dataset<Row> bands = texts.flatMap(
                (FlatMapFunction<Row, Row>)
                        row -> bands(row.getAs("no"), row.getAs("text")).iterator(),
                Encoders.row(BAND));
        Dataset<Row> heads = bands.groupBy("band", "hash").agg(min("no").as("one"));
        Dataset<Row> pairs = bands.join(heads, new String[] {"band", "hash"}, "inner")
                .filter(col("no").gt(col("one")))
                .select(col("one"), col("no").as("other"))
                .distinct();
        return pairs.join(texts.select(col("no").as("one"), col("text").as("one_text")), "one")
                .join(texts.select(col("no").as("other"), col("text").as("other_text")), "other")
                .map((MapFunction<Row, Row>) CopyGroups::compared, Encoders.row(COMPARED))
                .filter(col("copy"))
                .drop("copy");
    }

    /** The first text of the group of copies that each text is in, itself where it is alone: {@code no}, {@code first}. */
    static Dataset<Row> groups(Dataset<Row> texts, Dataset<Row> copies) {
        Dataset<Row> edges = copies.select(col("one").as("a"), col("other").as("b"))
                .union(copies.select(col("other").as("a"), col("one").as("b")))
                .localCheckpoint();
        Dataset<Row> first = texts.select(col("no"), col("no").as("first")).localCheckpoint();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Dataset<Row> near = edges.join(first, edges.col("b").equalTo(first.col("no")))
                    .groupBy("a")
                    .agg(min("first").as("near"));
            Dataset<Row> next = first.join(near, first.col("no").equalTo(near.col("a")), "left")
                    .select(
                            first.col("no"),
                            least(col("first"), coalesce(col("near"), col("first")))
                                    .as("first"))
                    .localCheckpoint();
            long changed = next.as("n")
                    .join(first.as("f"), col("n.no").equalTo(col("f.no")))
                    .filter(col("n.first").notEqual(col("f.first")))
                    .count();
            first = next;
            if (changed == 0) {
                return first;
            }
        }
        return first;
    }

    private static final StructType COMPARED = LinkTables.COPIES.add("copy", DataTypes.BooleanType, false);

    private static Row compared(Row pair) {
        MinHash.Likeness likeness = MinHash.likeness(pair.getAs("one_text"), pair.getAs("other_text"));
        return RowFactory.create(pair.getAs("one"), pair.getAs("other"), likeness.containment(), likeness.copy());
    }

    private static List<Row> bands(long no, String text) {
        long[] signature = MinHash.of(text, BANDS * ROWS);
        List<Row> bands = new ArrayList<>();
        for (int band = 0; band * ROWS < signature.length; band++) {
            long hash =
                    Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS)) * 0x9e3779b97f4a7c15L
                            + signature[band * ROWS];
            bands.add(RowFactory.create(no, band, hash));
        }
        return bands;
    }
}
