package org.sayso.bulk;

import java.io.PrintWriter;
import java.time.Duration;
import org.apache.spark.network.util.JavaUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the work is done, and what is asked of it there. */
final class ClusterOptions {

    /* The models take 0.6 GB; with Spark's own default of 1 GB an executor would do little else than collect garbage. */
    private static final long LEAST_MEGABYTES = 1536;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "A Spark master; this machine's cores where none is named.")
    private @Nullable String master;

    @Option(
            names = "--executor-memory",
            defaultValue = "4g",
            paramLabel = "SIZE",
            description =
                    "What each worker of the master gives (default: ${DEFAULT-VALUE}); a worker that offers less is not used.")
    private String executorMemory = "4g";

    @Option(
            names = "--wait",
            defaultValue = "120",
            paramLabel = "SECONDS",
            description =
                    "How long to wait for a worker, at the beginning and when all are lost (default: ${DEFAULT-VALUE}).")
    private long waitSeconds = 120;

    /**
     * Starts Spark there.
     *
     * @param err is told of workers that are too small
     * @throws BulkException where nobody listens at the master's address, or a number makes no sense
     */
    ClusterSession start(PrintWriter err) {
        if (waitSeconds < 1) {
            throw new BulkException("--wait needs a number of 1 or more");
        }
        return ClusterSession.start(master, megabytes(), Duration.ofSeconds(waitSeconds), err);
    }

    private long megabytes() {
        long megabytes;
        try {
            megabytes = JavaUtils.byteStringAsMb(executorMemory);
        } catch (NumberFormatException e) {
            throw new BulkException("--executor-memory takes a size like 4g or 3500m, not " + executorMemory, e);
        }
        if (megabytes < LEAST_MEGABYTES) {
            throw new BulkException("--executor-memory " + executorMemory
                    + " is too little for the models of the reader; give " + LEAST_MEGABYTES + "m or more");
        }
        return megabytes;
    }
}
