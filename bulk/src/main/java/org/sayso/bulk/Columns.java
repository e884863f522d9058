package org.sayso.bulk;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The published schemas of what a bulk job writes. Names and types stay as they are; new columns come at the end.
 *
 * <p>{@code file} and {@code position} give the order of the input: the number of the file, and the number of the piece inside it, both from 0.
 */
public final class Columns {

    /** What intake made of one piece of the input. {@code kind} is {@code taken}, {@code failed} or {@code skipped}. Lives only while a wave is at work. */
    static final StructType CAPTURES = new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("position", DataTypes.LongType, false)
            .add("kind", DataTypes.StringType, false)
            .add("location", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType, true)
            .add("report", DataTypes.StringType, true)
            .add("media_type", DataTypes.StringType, true)
            .add("captured_at", DataTypes.TimestampType, true)
            .add("original", DataTypes.BinaryType, true);

    /**
     * {@code readings/wave=N/day=YYYY-MM-DD|undated/*.parquet}: a report, its bytes and what was found in it. {@code report} and {@code reading} are lines of
     * the exchange format; {@code claims} counts the reading's events; the rest repeats fields of the report for those who query by column.
     */
    public static final StructType READINGS = new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("position", DataTypes.LongType, false)
            .add("id", DataTypes.StringType, false)
            .add("outlet", DataTypes.StringType, true)
            .add("title", DataTypes.StringType, true)
            .add("url", DataTypes.StringType, true)
            .add("language", DataTypes.StringType, false)
            .add("claims", DataTypes.IntegerType, false)
            .add("report", DataTypes.StringType, false)
            .add("reading", DataTypes.StringType, false)
            .add("location", DataTypes.StringType, false)
            .add("media_type", DataTypes.StringType, false)
            .add("captured_at", DataTypes.TimestampType, true)
            .add("sha256", DataTypes.StringType, false)
            .add("original", DataTypes.BinaryType, false)
            .add("day", DataTypes.StringType, false);

    /** {@code failures/wave=N/*.parquet}: what could not be read and why, and ({@code kind} is {@code skipped}) what is no report. */
    public static final StructType FAILURES = new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("position", DataTypes.LongType, false)
            .add("kind", DataTypes.StringType, false)
            .add("location", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType, false);

    /** Value of {@code day} for reports that say no day of publication. */
    public static final String UNDATED = "undated";

    private Columns() {}
}
