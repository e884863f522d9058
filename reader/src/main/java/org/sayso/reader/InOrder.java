package org.sayso.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many inputs with all cores and hands the results over one by one in the order of the input. Only a few inputs a core are held at any
 * time, however long the input is.
 */
public final class InOrder {

    private static final int WAITING_PER_THREAD = 4;

    private final int threads;

    /** @param threads number of inputs worked on at the same time, at least one */
    public InOrder(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** As many threads as the machine has cores. */
    public static InOrder onAllCores() {
        return new InOrder(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Applies {@code work} to each input and gives each result to {@code consumer}, which is called in the calling thread only. Whatever
     * {@code work} throws is thrown here, when its turn comes.
     */
    public <I, O> void forEach(
            Iterator<I> inputs, Function<? super I, ? extends O> work, Consumer<? super O> consumer) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<O>> waiting = new ArrayDeque<>();
            try {
                while (inputs.hasNext() || !waiting.isEmpty()) {
                    while (inputs.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
                        I input = inputs.next();
                        waiting.add(pool.submit(() -> work.apply(input)));
                    }
                    consumer.accept(result(waiting.remove()));
                }
            } finally {
                waiting.forEach(unwanted -> unwanted.cancel(false));
            }
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
