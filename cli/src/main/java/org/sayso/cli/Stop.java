package org.sayso.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A wish to stop that comes from outside (Ctrl-C, a service manager's SIGTERM). The process then waits some seconds for the work at hand to be closed; a ledger
 * stays whole even where that is not enough.
 */
final class Stop implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "stop");

    private Stop() {}

    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits so long; true, and at once, where somebody asked to stop. */
    boolean waitFor(Duration pause) throws InterruptedException {
        return asked.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopAndWait() {
        asked.countDown();
        try {
            closed.await(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (!isAsked()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
