package org.sayso.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.LedgerCheck;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.custody.stamp.StampTrust;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.RowTable;
import org.sayso.ledger.store.RowTable.Row;
import org.sayso.ledger.store.Tables;

/**
 * Copies a ledger row by row, so that events keep their numbers, and checks the copy before it is kept: its hash chain, every report against it, and
 * the number of rows of each table.
 */
final class LedgerCopy {

    private static final long HEAVIEST_BATCH = 4_000_000;
    private static final int LONGEST_BATCH = 500;

    private final Tables from;
    private final Tables to;
    private final String target;

    /** @param target what a person calls the ledger to copy to */
    LedgerCopy(Tables from, Tables to, String target) {
        this.target = target;
        this.from = from;
        this.to = to;
    }

    /** @throws LedgerException where the target is not empty, or the copy is not as the original */
    Verification copy() {
        if (to.rows().counts().values().stream().anyMatch(count -> count > 0)) {
            throw new LedgerException(Trouble.REFUSED, target + " is not empty: a copy needs a ledger of its own");
        }
        RowTable.NAMES.forEach(this::copy);
        from.reports().forEach(to.rows()::indexWords);
        to.rows().indexWordsOfEvents();
        return checked();
    }

    private void copy(String table) {
        List<Row> batch = new ArrayList<>();
        long[] weight = {0};
        from.rows().forEach(table, row -> {
            batch.add(row);
            weight[0] += row.weight();
            if (weight[0] > HEAVIEST_BATCH || batch.size() == LONGEST_BATCH) {
                to.rows().addAll(table, batch);
                batch.clear();
                weight[0] = 0;
            }
        });
        to.rows().addAll(table, batch);
    }

    private Verification checked() {
        Verification found = LedgerCheck.of(to, StampTrust.ANYONE);
        if (!found.isWhole()) {
            throw differs(found.faults().getFirst());
        }
        if (!found.head().equals(from.log().last().map(LogRow::hash).orElse(""))) {
            throw differs("its hash chain ends otherwise");
        }
        Map<String, Long> wanted = from.rows().counts();
        to.rows().counts().forEach((table, count) -> {
            if (!count.equals(wanted.get(table))) {
                throw differs(count + " instead of " + wanted.get(table) + " rows of " + table);
            }
        });
        return found;
    }

    private static LedgerException differs(String how) {
        return new LedgerException(Trouble.DAMAGED, "the copy does not verify (" + how + "); nothing of it was kept");
    }
}
