package org.sayso.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** What the desk writes into its log while this is open. */
final class DeskLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.sayso.desk");

    private DeskLog() {}

    static DeskLog open() {
        DeskLog log = new DeskLog();
        log.start();
        log.logger.setLevel(Level.INFO);
        log.logger.addAppender(log);
        return log;
    }

    /** Each as one string, with level. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether such a line comes, within some seconds: the server writes about a request after it has answered. */
    boolean has(Predicate<String> line) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (lines.stream().noneMatch(line) && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        return lines.stream().anyMatch(line);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLevel() + " " + event.getFormattedMessage());
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        stop();
    }
}
