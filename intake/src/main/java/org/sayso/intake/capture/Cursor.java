package org.sayso.intake.capture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One thing after another, each made when it is asked for. Holds open what it reads from until it is read out or closed. Not thread-safe.
 *
 * @param <T> what it yields
 */
public interface Cursor<T> extends AutoCloseable {

    /** The next one, or null after the last; after that, null again. */
    @Nullable
    T next();

    @Override
    default void close() {}

    static <T> Cursor<T> empty() {
        return () -> null;
    }

    static <T> Cursor<T> of(Iterator<T> items) {
        return () -> items.hasNext() ? items.next() : null;
    }

    /** One item, made when it is asked for. */
    static <T> Cursor<T> one(Supplier<T> item) {
        return of(new Iterator<>() {
            private boolean given;

            @Override
            public boolean hasNext() {
                return !given;
            }

            @Override
            public T next() {
                given = true;
                return item.get();
            }
        });
    }

    /** Everything that the items of {@code outer} open up to, in order; at most one of them is open at a time. */
    static <S, T> Cursor<T> flat(Cursor<S> outer, Function<S, Cursor<T>> open) {
        return new Flat<>(outer, open);
    }

    /** Closes {@code resource} when {@code inner} is read out or closed. */
    static <T> Cursor<T> closing(Cursor<T> inner, AutoCloseable resource) {
        return new Closing<>(inner, resource);
    }

    /** {@link #flat} as an object: the outer cursor and the inner one that is open. */
    final class Flat<S, T> implements Cursor<T> {
        private final Cursor<S> outer;
        private final Function<S, Cursor<T>> open;
        private final Deque<Cursor<T>> inner = new ArrayDeque<>(1);

        private Flat(Cursor<S> outer, Function<S, Cursor<T>> open) {
            this.outer = outer;
            this.open = open;
        }

        @Override
        public @Nullable T next() {
            while (true) {
                if (inner.isEmpty()) {
                    S item = outer.next();
                    if (item == null) {
                        return null;
                    }
                    inner.push(open.apply(item));
                }
                T found = inner.element().next();
                if (found != null) {
                    return found;
                }
                inner.pop().close();
            }
        }

        @Override
        public void close() {
            while (!inner.isEmpty()) {
                inner.pop().close();
            }
            outer.close();
        }
    }

    /** {@link #closing} as an object. */
    final class Closing<T> implements Cursor<T> {
        private final Cursor<T> inner;
        private @Nullable AutoCloseable resource;

        private Closing(Cursor<T> inner, AutoCloseable resource) {
            this.inner = inner;
            this.resource = resource;
        }

        @Override
        public @Nullable T next() {
            T found = resource == null ? null : inner.next();
            if (found == null) {
                close();
            }
            return found;
        }

        @Override
        public void close() {
            AutoCloseable open = resource;
            resource = null;
            if (open != null) {
                inner.close();
                Closing.quietly(open);
            }
        }

        /* What was only read from loses nothing when closing it fails. */
        private static void quietly(AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                LoggerFactory.getLogger(Cursor.class).debug("closing an input failed", e);
            }
        }
    }
}
