package org.sayso.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;

/**
 * What intake finds, one after another in the order of the input, each read when it is asked for. Close it where it is not read out. Not thread-safe.
 */
public final class Captures implements Iterator<Capture>, AutoCloseable {

    private final Cursor<Capture> cursor;
    private @Nullable Capture ahead;

    Captures(Cursor<Capture> cursor) {
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = cursor.next();
        }
        return ahead != null;
    }

    @Override
    public Capture next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("everything was read");
        }
        Capture capture = ahead;
        ahead = null;
        return capture;
    }

    /** The same as a sequential stream, which closes this when it is closed. */
    public Stream<Capture> stream() {
        var spliterator = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(this::close);
    }

    @Override
    public void close() {
        cursor.close();
    }
}
