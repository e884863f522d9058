package org.sayso.ledger.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.ledger.store.LinkRow;

/**
 * Which reports tell one story: those with at least two pairs of claims that each have a day and a place and tell of one happening.
 *
 * <p>A function of the two reports alone, whatever else the ledger holds.
 */
final class Stories {

    private static final int LEAST_SHARED = 2;

    private Stories() {}

    /** Whether a claim lacks a day or a place, so that it says too little of its own. */
    static boolean isLoose(Claim claim) {
        return claim.time() == null || claim.place() == null;
    }

    /** Numbers of the other reports that tell a story of this report, in order. */
    static Set<Long> sharedWith(
            List<StoredClaim> added, Collection<LinkRow> links, Function<Collection<Long>, List<StoredClaim>> load) {
        Map<Long, StoredClaim> ours =
                added.stream().collect(Collectors.toMap(StoredClaim::no, claim -> claim, (one, other) -> one));
        Set<Long> ends = new TreeSet<>();
        links.forEach(link -> ends.add(ours.containsKey(link.one()) ? link.other() : link.one()));
        Map<Long, StoredClaim> theirs = new TreeMap<>();
        load.apply(ends).forEach(claim -> theirs.put(claim.no(), claim));
        Map<Long, Set<Long>> firm = new TreeMap<>();
        for (LinkRow link : links) {
            StoredClaim our = ours.getOrDefault(link.one(), ours.get(link.other()));
            StoredClaim their = theirs.get(our != null && our.no() == link.one() ? link.other() : link.one());
            if (our != null && their != null && isFirm(link, our, their)) {
                firm.computeIfAbsent(their.report(), key -> new TreeSet<>()).add(their.no());
            }
        }
        return firm.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= LEAST_SHARED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFirm(LinkRow link, StoredClaim our, StoredClaim their) {
        return link.kind() != LinkRow.Kind.VETO
                && our.report() != their.report()
                && !isLoose(our.claim())
                && !isLoose(their.claim());
    }
}
