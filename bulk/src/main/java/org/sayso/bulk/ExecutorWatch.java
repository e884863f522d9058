package org.sayso.bulk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Ends the jobs of a session that nobody works for: Spark itself would wait for workers for ever. A master without workers, workers that offer too little,
 * and ones that are lost or busy with another application are told apart.
 */
final class ExecutorWatch implements AutoCloseable {

    private static final long POLL_MILLIS = 500;

    private final SparkContext context;
    private final String master;
    private final long megabytes;
    private final Duration patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("executor-watch").factory());
    private long lastWorker = System.nanoTime();
    private boolean worked;
    private volatile @Nullable String complaint;

    private ExecutorWatch(SparkContext context, String master, long megabytes, Duration patience) {
        this.context = context;
        this.master = master;
        this.megabytes = megabytes;
        this.patience = patience;
    }

    static ExecutorWatch start(SparkContext context, String master, long megabytes, Duration patience) {
        ExecutorWatch watch = new ExecutorWatch(context, master, megabytes, patience);
        watch.clock.scheduleWithFixedDelay(watch::look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Why the jobs were ended; null where they were not. */
    @Nullable
    String complaint() {
        return complaint;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /* The driver is among the executors that Spark names. */
    private void look() {
        if (context.isStopped()) {
            return;
        }
        if (context.statusTracker().getExecutorInfos().length > 1) {
            lastWorker = System.nanoTime();
            worked = true;
        } else if (complaint == null && System.nanoTime() - lastWorker > patience.toNanos()) {
            complaint = why();
        }
        if (complaint != null) {
            context.cancelAllJobs();
        }
    }

    private String why() {
        String waited = "within " + patience.toSeconds() + " s (--wait)";
        if (worked) {
            return "all workers of " + master + " were lost, and none came back " + waited;
        }
        WorkerOffers offers;
        try {
            offers = WorkerOffers.of(master);
        } catch (Exception e) {
            return master + " answers no longer (" + RootCause.line(e) + ")";
        }
        if (offers.none()) {
            return master + " has no workers, and none came " + waited + "; start one with: sayso bulk-node worker "
                    + master + " --memory " + megabytes + "m";
        }
        return "no worker of " + master + " took the work up " + waited
                + ": they are busy with other applications, or cannot start executors (their logs lie under bulk/target/spark/work)";
    }
}
