package org.sayso.bulk;

import java.io.PrintWriter;
import java.time.Duration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A session of Spark and, on a standalone cluster, the watch over its executors. */
final class ClusterSession implements AutoCloseable {

    private final SparkSession spark;
    private final @Nullable ExecutorWatch watch;

    private ClusterSession(SparkSession spark, @Nullable ExecutorWatch watch) {
        this.spark = spark;
        this.watch = watch;
    }

    /**
     * @param master address of a master; all cores of this machine where null
     * @param megabytes of each executor
     * @param patience how long jobs may wait for executors
     * @throws BulkException where nobody listens at the address, or no worker offers so much
     */
    static ClusterSession start(@Nullable String master, long megabytes, Duration patience, PrintWriter err) {
        SparkSession spark = Spark.session(master, megabytes);
        if (master == null || !Spark.isStandalone(master)) {
            return new ClusterSession(spark, null);
        }
        try {
            check(WorkerOffers.of(master), master, megabytes, err);
        } catch (RuntimeException e) {
            spark.stop();
            throw e;
        }
        return new ClusterSession(spark, ExecutorWatch.start(spark.sparkContext(), master, megabytes, patience));
    }

    private static void check(WorkerOffers offers, String master, long megabytes, PrintWriter err) {
        if (offers.allTooSmall(megabytes)) {
            throw new BulkException("no worker of " + master + " can give " + megabytes + " MB: the roomiest of "
                    + offers.megabytes().size() + " offers " + offers.most()
                    + " MB; start workers with more (bulk-node worker --memory), or ask for less (--executor-memory)");
        }
        if (offers.tooSmall(megabytes) > 0) {
            err.printf(
                    "%d of %d workers offer less than %d MB and are not used%n",
                    offers.tooSmall(megabytes), offers.megabytes().size(), megabytes);
            err.flush();
        }
    }

    SparkSession spark() {
        return spark;
    }

    /**
     * To be asked after a failure.
     *
     * @throws BulkException where it came of it that nobody worked for the session
     */
    void explain(Exception failure) {
        String complaint = watch == null ? null : watch.complaint();
        if (complaint != null) {
            throw new BulkException(complaint, failure);
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        spark.stop();
    }
}
