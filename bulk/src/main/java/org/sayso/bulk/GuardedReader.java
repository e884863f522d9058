package org.sayso.bulk;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.reader.ReportReader;

/**
 * Reads one report after another and cuts off the one that makes the reader run away. Each report is read in a thread of its own, which is interrupted
 * when a limit is passed; a thread that does not listen is left behind as a daemon of lowest priority.
 */
final class GuardedReader {

    private static final long POLL_MILLIS = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ReportReader reader;
    private final ReadingLimits limits;

    GuardedReader(ReportReader reader, ReadingLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /** What became of a report. */
    sealed interface Outcome {
        record Read(Reading reading) implements Outcome {}

        record CutOff(String reason) implements Outcome {}
    }

    Outcome read(Report report) {
        if (report.text().length() > limits.longestText()) {
            return new Outcome.CutOff("the text is longer than " + limits.longestText() + " characters");
        }
        CompletableFuture<Reading> reading = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform().daemon().name("reading " + report.id()).unstarted(() -> run(report, reading));
        thread.start();
        try {
            return outcome(thread, reading);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private void run(Report report, CompletableFuture<Reading> reading) {
        try {
            reading.complete(reader.read(report));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            reading.completeExceptionally(e);
        }
    }

    private Outcome outcome(Thread thread, CompletableFuture<Reading> reading) throws InterruptedException {
        long deadline = System.nanoTime() + limits.longest().toNanos();
        while (true) {
            try {
                return new Outcome.Read(reading.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
            } catch (ExecutionException e) {
                return new Outcome.CutOff("the reader failed on it (" + e.getCause() + ")");
            } catch (TimeoutException e) {
                if (System.nanoTime() > deadline) {
                    return cutOff(
                            thread,
                            "reading took longer than " + limits.longest().toSeconds() + " s");
                }
                if (THREADS.getThreadAllocatedBytes(thread.threadId()) > limits.mostAllocated()) {
                    return cutOff(thread, "reading took more than " + (limits.mostAllocated() >> 20) + " MB of memory");
                }
            }
        }
    }

    private static Outcome cutOff(Thread thread, String reason) {
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.interrupt();
        return new Outcome.CutOff(reason);
    }
}
