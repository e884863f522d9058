package org.sayso.desk.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.PlaceCount;

/** Gathers places whose circles would lie upon each other, under the name of the one with most events. */
final class PlaceClusters {

    /* Pixels between the middles of two circles. */
    private static final double APART = 14;

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Cell, List<Cluster>> cells = new HashMap<>();

    /** Part of the drawing, as wide and high as two circles must be apart: who is near stands in it or beside it. */
    private record Cell(long column, long row) {

        static Cell of(double x, double y) {
            return new Cell((long) Math.floor(x / APART), (long) Math.floor(y / APART));
        }
    }

    /** @param place those with more events come first */
    void add(PlaceCount place, double x, double y) {
        Cluster near = near(x, y);
        if (near != null) {
            near.add(place);
            return;
        }
        Cluster made = new Cluster(x, y, place);
        clusters.add(made);
        cells.computeIfAbsent(Cell.of(x, y), cell -> new ArrayList<>()).add(made);
    }

    private @Nullable Cluster near(double x, double y) {
        Cell middle = Cell.of(x, y);
        for (long column = middle.column() - 1; column <= middle.column() + 1; column++) {
            for (long row = middle.row() - 1; row <= middle.row() + 1; row++) {
                for (Cluster cluster : cells.getOrDefault(new Cell(column, row), List.of())) {
                    if (cluster.isNear(x, y)) {
                        return cluster;
                    }
                }
            }
        }
        return null;
    }

    /** Those of most events first. */
    List<Cluster> first(int many) {
        return clusters.stream()
                .sorted(Comparator.comparingLong(Cluster::events)
                        .reversed()
                        .thenComparing(it -> it.first().place().name()))
                .limit(many)
                .toList();
    }

    /** Places that are drawn as one circle. */
    static final class Cluster {

        private final double x;
        private final double y;
        private final PlaceCount first;
        private int places;
        private long events;
        private long disputed;
        private long backed;

        private Cluster(double x, double y, PlaceCount first) {
            this.x = x;
            this.y = y;
            this.first = first;
            add(first);
        }

        private void add(PlaceCount place) {
            places++;
            events += place.events();
            disputed += place.disputed();
            backed += place.backed();
        }

        private boolean isNear(double otherX, double otherY) {
            double across = x - otherX;
            double down = y - otherY;
            return across * across + down * down < APART * APART;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        /** The place of most events. */
        PlaceCount first() {
            return first;
        }

        int places() {
            return places;
        }

        long events() {
            return events;
        }

        long disputed() {
            return disputed;
        }

        long backed() {
            return backed;
        }
    }
}
