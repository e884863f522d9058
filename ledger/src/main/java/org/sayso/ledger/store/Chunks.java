package org.sayso.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts a collection into lists short enough to be bound in one statement. */
final class Chunks {

    private static final int LENGTH = 500;

    private Chunks() {}

    static <T> Stream<List<T>> of(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        return IntStream.range(0, (list.size() + LENGTH - 1) / LENGTH)
                .mapToObj(i -> list.subList(i * LENGTH, Math.min(list.size(), (i + 1) * LENGTH)));
    }
}
