package org.sayso.bulk;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The published schemas of what linking writes beside the readings. A report is known by its {@code no}: {@code file * 2^32 + position}. */
public final class LinkTables {

    /** {@code links/copies}: {@code other} is a copy of {@code one}, which comes first in the input; {@code containment} is the part of the shorter text shared. */
    public static final StructType COPIES = new StructType()
            .add("one", DataTypes.LongType, false)
            .add("other", DataTypes.LongType, false)
            .add("containment", DataTypes.DoubleType, false);

    /** {@code links/candidates}: two claims of different texts that may tell of one happening. */
    public static final StructType CANDIDATES = new StructType()
            .add("one", DataTypes.LongType, false)
            .add("one_event", DataTypes.StringType, false)
            .add("other", DataTypes.LongType, false)
            .add("other_event", DataTypes.StringType, false);

    /** {@code links/origins}: a named origin with the number of attributions, of reports and of different texts that come down to it. */
    public static final StructType ORIGINS = new StructType()
            .add("origin", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("attributions", DataTypes.LongType, false)
            .add("reports", DataTypes.LongType, false)
            .add("texts", DataTypes.LongType, false);

    private LinkTables() {}

    static long no(int file, long position) {
        return ((long) file << 32) + position;
    }
}
