package org.sayso.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Pairs claims that stand near each other under one key: rows sorted by key and report in, pairs out. The sorted neighbourhood of Hernández and Stolfo (1995): each
 * claim meets the {@value #NEIGHBOURS} before it, so that a key that very many share costs no more a claim than one that few share.
 */
final class CandidateTask implements MapPartitionsFunction<Row, Row> {

    static final int NEIGHBOURS = 30;
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Iterator<Row> claims) {
        return new Iterator<>() {
            private final Deque<Row> before = new ArrayDeque<>();
            private final Deque<Row> ready = new ArrayDeque<>();

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && claims.hasNext()) {
                    ready.addAll(pairs(claims.next(), before));
                }
                return !ready.isEmpty();
            }

            @Override
            public Row next() {
                return ready.remove();
            }
        };
    }

    private static List<Row> pairs(Row claim, Deque<Row> before) {
        long key = claim.getAs("key");
        if (!before.isEmpty() && before.getLast().<Long>getAs("key") != key) {
            before.clear();
        }
        long no = claim.getAs("no");
        List<Row> pairs = new ArrayList<>();
        for (Row other : before) {
            if (other.<Long>getAs("no") != no) {
                pairs.add(RowFactory.create(other.getAs("no"), other.getAs("event"), no, claim.getAs("event")));
            }
        }
        before.add(claim);
        if (before.size() > NEIGHBOURS) {
            before.remove();
        }
        return pairs;
    }
}
