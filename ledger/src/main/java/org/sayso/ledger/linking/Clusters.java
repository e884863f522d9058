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
import java.util.stream.Collectors;
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
    /* Claims of one number are in the same words. */
    private final Map<Long, Integer> words = new HashMap<>();
    private final Map<Long, List<Long>> members = new HashMap<>();
    private final Map<Long, Long> group = new HashMap<>();
    private final Map<Long, Set<Long>> apart = new HashMap<>();
    private final Map<Long, Set<Long>> linked = new HashMap<>();
    private final Comparator<LinkRow> strongest;

    private Clusters(Collection<StoredClaim> all) {
        Map<SameWords, Integer> numbers = new HashMap<>();
        all.forEach(claim -> {
            claims.put(claim.no(), claim);
            words.put(claim.no(), numbers.computeIfAbsent(SameWords.of(claim.claim()), it -> numbers.size()));
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
        long first = groupOf(one);
        long second = groupOf(other);
        long small = membersOf(first).size() < membersOf(second).size() ? first : second;
        long great = small == first ? second : first;
        if (first == second
                || pairs(apart, small, great) > 0
                || unlessVetoed && (isChain(small, great) || anyVeto(small, great))) {
            return;
        }
        List<Long> moved = Objects.requireNonNull(members.remove(small));
        moved.forEach(no -> group.put(no, great));
        membersOf(great).addAll(moved);
    }

    private long groupOf(long claim) {
        return Objects.requireNonNull(group.get(claim));
    }

    private List<Long> membersOf(long number) {
        return Objects.requireNonNull(members.get(number));
    }

    private long pairs(Map<Long, Set<Long>> noted, long small, long great) {
        return membersOf(small).stream()
                .mapToLong(no -> noted.getOrDefault(no, Set.of()).stream()
                        .filter(other -> groupOf(other) == great)
                        .count())
                .sum();
    }

    /* Two groups that hang together by few of their claims are two happenings, told by some report in one breath. */
    private boolean isChain(long small, long great) {
        return pairs(linked, small, great) < LEAST_LINKED * compared(small) * compared(great);
    }

    /* Of very many claims in the same words only the first were compared with others. */
    private long compared(long number) {
        List<Long> all = membersOf(number);
        if (all.size() <= SameWords.COMPARED) {
            return all.size();
        }
        return all.stream().collect(Collectors.groupingBy(words::get, Collectors.counting())).values().stream()
                .mapToLong(many -> Math.min(many, SameWords.COMPARED))
                .sum();
    }

    private boolean anyVeto(long small, long great) {
        List<Claim> others = inDifferentWords(great);
        return inDifferentWords(small).stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> HardVeto.between(one, other).isPresent()));
    }

    private List<Claim> inDifferentWords(long number) {
        Set<Integer> seen = new HashSet<>();
        return membersOf(number).stream()
                .filter(no -> seen.add(words.get(no)))
                .map(no -> claim(no).claim())
                .toList();
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
