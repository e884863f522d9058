package org.sayso.intake.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps the pause between two requests to one host. Thread-safe: those who ask for one host wait for one another. */
final class Turns {

    private final Map<String, Long> next = new HashMap<>();

    void await(String host, Duration pause) throws InterruptedException {
        long wait;
        synchronized (next) {
            long now = System.nanoTime();
            long turn = Math.max(now, next.getOrDefault(host, now));
            next.put(host, turn + pause.toNanos());
            wait = turn - now;
        }
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }
}
