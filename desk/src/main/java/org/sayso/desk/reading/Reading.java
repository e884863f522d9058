package org.sayso.desk.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The readings of a desk, one after another in the order they were handed in. Thread-safe. */
public final class Reading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final int KEPT = 8;

    private final ReportIntake intake;
    private final List<Progress> all = new ArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    });

    public Reading(ReportIntake intake) {
        this.intake = intake;
    }

    /**
     * Reads these as soon as those before are done.
     *
     * @param what was handed in, in words
     * @param handedIn folder that the files were put in, and that goes when they are read; null for inputs that stay where they are
     */
    public void start(String what, List<String> inputs, @Nullable Inbox handedIn) {
        Progress progress = new Progress(what);
        synchronized (all) {
            all.addFirst(progress);
            while (all.size() > KEPT) {
                all.removeLast();
            }
        }
        worker.execute(() -> read(progress, inputs, handedIn));
    }

    /** Newest first. */
    public List<ReadingState> states() {
        synchronized (all) {
            return all.stream().map(Progress::state).toList();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private void read(Progress progress, List<String> inputs, @Nullable Inbox handedIn) {
        Path folder = handedIn == null ? null : handedIn.folder();
        try {
            intake.read(inputs, folder, progress);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a reading broke off", e);
            progress.failed("the reading broke off: " + e.getMessage());
        } finally {
            progress.finish();
            if (handedIn != null) {
                handedIn.remove();
            }
        }
    }
}
