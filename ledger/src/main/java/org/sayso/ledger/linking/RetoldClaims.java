package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.store.LinkRow;

/**
 * What a reading says that its report tells more than once: the headline and the body, the lead and "the attack" further down. The days and places
 * that part claims part these, too.
 */
final class RetoldClaims {

    /* What links across reports at least, and a little: a reading has seen the words around both. */
    private static final double LEAST_SCORE = 0.7;

    /* Of a happening told more often than this, each claim is linked with so many before it: enough to hold it together. */
    private static final int MOST_LINKS = 64;

    private RetoldClaims() {}

    /** A link for each pair of claims of one happening. */
    static List<LinkRow> within(List<StoredClaim> report) {
        Map<String, List<StoredClaim>> byFirst = new TreeMap<>();
        for (StoredClaim stored : report) {
            Claim claim = stored.claim();
            String first = claim.sameAs() == null ? claim.id().event() : claim.sameAs();
            byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(stored);
        }
        List<LinkRow> links = new ArrayList<>();
        byFirst.values().forEach(mentions -> addPairs(mentions, links));
        return links;
    }

    private static void addPairs(List<StoredClaim> mentions, List<LinkRow> links) {
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < Math.min(mentions.size(), i + 1 + MOST_LINKS); j++) {
                Claim one = mentions.get(i).claim();
                Claim other = mentions.get(j).claim();
                if (HardVeto.between(one, other).isEmpty()) {
                    List<String> reasons = new ArrayList<>(List.of("the report tells it again"));
                    Judgement judgement = SameHappening.judge(one, other);
                    reasons.addAll(judgement.reasons());
                    double score = Math.max(LEAST_SCORE, judgement.score());
                    links.add(ClaimLinker.row(mentions.get(i), mentions.get(j), LinkRow.Kind.SAME, score, reasons));
                }
            }
        }
    }
}
