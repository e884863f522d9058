package org.sayso.exports;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.Why;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.HashChain;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.Event;
import org.sayso.model.json.Exchange;

/**
 * All that is handed over, as of one moment of a ledger.
 *
 * @param title what the recipient reads on top
 * @param scope the filter in words; empty where everything is handed over
 * @param events by first day, then by id, each with its say-so
 * @param reports by id; those that the events rest on
 * @param decisions that hold, on the events' claims and origins, oldest first
 * @param head hash of the last link of the ledger's log
 * @param links back to the ledger
 * @param redacted null where nothing is kept back; otherwise what the recipient is told about it
 */
public record Handover(
        String title,
        String scope,
        List<Why> events,
        SortedMap<String, CitedReport> reports,
        List<DecisionRecord> decisions,
        String head,
        LinkBase links,
        @Nullable String redacted) {

    /** A claim with the origin that it comes down to. */
    public record Claim(Why event, Why.Branch origin, Why.Leaf leaf) {

        /** The same in every ledger that holds the same reports. */
        public String id() {
            return leaf.report() + "#" + leaf.event();
        }
    }

    /** Claims that stand, in the order of the events. */
    public Stream<Claim> claims() {
        return events.stream().flatMap(Handover::claims);
    }

    public static Stream<Claim> claims(Why why) {
        return why.branches().stream()
                .flatMap(branch -> branch.leaves().stream().map(leaf -> new Claim(why, branch, leaf)));
    }

    /** The report of a claim. */
    public CitedReport report(Why.Leaf leaf) {
        CitedReport report = reports.get(leaf.report());
        if (report == null) {
            throw new IllegalStateException("no report " + leaf.report() + " among those handed over");
        }
        return report;
    }

    /** SHA-256 of an event's line in the exchange format: who has the ledger can tell whether a row was changed. */
    public static String hash(Event event) {
        return HashChain.hash(Exchange.line(event));
    }
}
