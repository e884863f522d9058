package org.sayso.bulk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Starts Spark: quiet, without a web page of its own, in UTC, so that no day moves, and so that what failed on one worker is tried on another (a full disk
 * fails all that comes to it).
 */
final class Spark {

    private static final int CONNECT_MILLIS = 5_000;

    private Spark() {}

    /**
     * @param master address of a master; all cores of this machine where null
     * @param megabytes of each executor
     * @throws BulkException where nobody listens at the address
     */
    static SparkSession session(@Nullable String master, long megabytes) {
        if (master != null && isStandalone(master)) {
            check(master);
        }
        String where = master == null ? "local[*]" : master;
        return SparkSession.builder()
                .appName("sayso bulk")
                .master(where)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.shuffle.partitions", where.startsWith("local") ? "4" : "64")
                .config("spark.executor.memory", megabytes + "m")
                .config("spark.excludeOnFailure.enabled", "true")
                .config("spark.executor.extraJavaOptions", "--enable-native-access=ALL-UNNAMED -XX:+UseParallelGC")
                .getOrCreate();
    }

    /** Whether it is the address of one standalone master, and not of several that stand by for each other, or of another kind of cluster. */
    static boolean isStandalone(String master) {
        return master.startsWith("spark://") && !master.contains(",");
    }

    private static void check(String master) {
        URI address = URI.create(master);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
        } catch (IOException | IllegalArgumentException e) {
            throw new BulkException("no Spark master answers at " + master + " (" + e.getMessage() + ")", e);
        }
    }
}
