package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sayso.ledger.store.LinkRow;
import org.sayso.ledger.store.LinkRow.Kind;
import org.sayso.model.ClaimId;

/**
 * Puts claims into events from the links between them: people's decisions first, then copies, then the strongest links; two groups are joined
 * only where no veto and no decision stands between any of their claims.
 *
 * <p>A greedy, constrained agglomeration. The same claims and links give the same events, in whatever order they came.
 */
final class Clusters {

    /* Part of the pairs between two groups that must be linked. */
    private static final double LEAST_LINKED = 0.35;

    private final Map<Long, StoredClaim> claims = new HashMap<>();
    private final Map<Long, List<Long>> members = new HashMap<>();
    private final Map<Long, Long> group = new HashMap<>();
    private final Map<Long, Set<Long>> apart = new HashMap<>();
    private final Map<Long, Set<Long>> linked = new HashMap<>();
    private final Comparator<LinkRow> strongest;

    private Clusters(Collection<StoredClaim> all) {
        all.forEach(claim -> {
            claims.put(claim.no(), claim);
            group.put(claim.no(), claim.no());
            members.put(claim.no(), new ArrayList<>(List.of(claim.no())));
        });
        strongest = Comparator.comparingDouble((LinkRow link) -> -link.score())
                .thenComparing(link -> least(link))
                .thenComparing(link -> greatest(link));
    }

    /** Each group in order of its claims' ids, the groups in order of their first claims. */
    static List<List<StoredClaim>> of(
            Collection<StoredClaim> claims, Collection<LinkRow> links, Constraints constraints) {
        Clusters clusters = new Clusters(claims);
        links.stream()
                .filter(link -> link.kind() == Kind.VETO && clusters.holds(link))
                .filter(link -> !constraints.joins(clusters.claim(link.one()), clusters.claim(link.other())))
                .forEach(link -> clusters.keepApart(link.one(), link.other()));
        links.stream()
                .filter(link -> link.kind() != Kind.VETO && clusters.holds(link))
                .forEach(link -> note(clusters.linked, link.one(), link.other()));
        constraints.splitsAmong(claims).forEach(pair -> clusters.keepApart(pair.one(), pair.other()));
        constraints.joinsAmong(claims).forEach(pair -> clusters.join(pair.one(), pair.other(), false));
        clusters.joinAll(links, Kind.COPY);
        clusters.joinAll(links, Kind.SAME);
        return clusters.result();
    }

    private void joinAll(Collection<LinkRow> links, Kind kind) {
        links.stream()
                .filter(link -> link.kind() == kind && holds(link))
                .sorted(strongest)
                .forEach(link -> join(link.one(), link.other(), kind == Kind.SAME));
    }

    private boolean holds(LinkRow link) {
        return claims.containsKey(link.one()) && claims.containsKey(link.other());
    }

    private StoredClaim claim(long no) {
        return Objects.requireNonNull(claims.get(no));
    }

    private ClaimId least(LinkRow link) {
        var one = claim(link.one()).claim().id();
        var other = claim(link.other()).claim().id();
        return one.compareTo(other) <= 0 ? one : other;
    }

    private ClaimId greatest(LinkRow link) {
        var one = claim(link.one()).claim().id();
        var other = claim(link.other()).claim().id();
        return one.compareTo(other) <= 0 ? other : one;
    }

    private void keepApart(long one, long other) {
        note(apart, one, other);
    }

    private static void note(Map<Long, Set<Long>> pairs, long one, long other) {
        pairs.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        pairs.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    private void join(long one, long other, boolean unlessVetoed) {
        long first = Objects.requireNonNull(group.get(one));
        long second = Objects.requireNonNull(group.get(other));
        if (first == second
                || areApart(first, second)
                || unlessVetoed && (anyVeto(first, second) || isChain(first, second))) {
            return;
        }
        List<Long> moved = Objects.requireNonNull(members.remove(second));
        moved.forEach(no -> group.put(no, first));
        Objects.requireNonNull(members.get(first)).addAll(moved);
    }

    private boolean areApart(long first, long second) {
        List<Long> others = Objects.requireNonNull(members.get(second));
        return Objects.requireNonNull(members.get(first)).stream()
                .anyMatch(no -> apart.getOrDefault(no, Set.of()).stream().anyMatch(others::contains));
    }

    /* Two groups that hang together by few of their claims are two happenings, told by some report in one breath. */
    private boolean isChain(long first, long second) {
        List<Long> ones = Objects.requireNonNull(members.get(first));
        List<Long> others = Objects.requireNonNull(members.get(second));
        long links = ones.stream()
                .mapToLong(one -> others.stream()
                        .filter(linked.getOrDefault(one, Set.of())::contains)
                        .count())
                .sum();
        return links < LEAST_LINKED * ones.size() * others.size();
    }

    private boolean anyVeto(long first, long second) {
        List<Long> others = Objects.requireNonNull(members.get(second));
        return Objects.requireNonNull(members.get(first)).stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> HardVeto.between(
                                        claim(one).claim(), claim(other).claim())
                                .isPresent()));
    }

    private List<List<StoredClaim>> result() {
        Comparator<StoredClaim> byPlace = Comparator.comparing(
                        (StoredClaim it) -> it.claim().id().report())
                .thenComparing(it -> it.claim().span())
                .thenComparing(it -> it.claim().id());
        return members.values().stream()
                .map(numbers ->
                        numbers.stream().map(this::claim).sorted(byPlace).toList())
                .sorted(Comparator.comparing(List::getFirst, byPlace))
                .toList();
    }
}
