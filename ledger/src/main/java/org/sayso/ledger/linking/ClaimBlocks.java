package org.sayso.ledger.linking;

import java.util.Collection;
import java.util.List;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/**
 * The keys under which claims that may tell of one happening meet, for those who link outside a ledger: the very keys that the ledger itself uses.
 *
 * @param event id of the event in its reading
 * @param keys equal keys mean: compare these two
 */
public record ClaimBlocks(String event, Collection<Long> keys) {

    public ClaimBlocks {
        keys = List.copyOf(keys);
    }

    /** In the order of the reading's events. */
    public static List<ClaimBlocks> of(Report report, Reading reading) {
        return Claims.of(report, reading).stream()
                .map(claim -> new ClaimBlocks(claim.id().event(), Blocks.of(claim)))
                .toList();
    }
}
