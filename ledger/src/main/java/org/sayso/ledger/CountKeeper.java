package org.sayso.ledger;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.Tables;

/** Keeps how much a ledger holds as long as nothing is added to its log: whatever changes a count stands there. Safe for many threads. */
final class CountKeeper {

    private final AtomicReference<@Nullable Counted> newest = new AtomicReference<>();

    private record Counted(long links, LedgerCounts counts) {}

    /** The counts as the transaction of these tables sees them. */
    LedgerCounts at(Tables tables) {
        long links = tables.log().length();
        Counted known = newest.get();
        if (known != null && known.links() == links) {
            return known.counts();
        }
        LedgerCounts counts = new LedgerCounts(
                tables.reports().count(),
                tables.claims().count(),
                tables.happenings().count(),
                tables.claims().countSources() + tables.claims().countOutlets());
        newest.set(new Counted(links, counts));
        return counts;
    }
}
