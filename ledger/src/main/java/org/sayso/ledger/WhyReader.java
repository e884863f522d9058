package org.sayso.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.copy.Precedence;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.origin.Independence;
import org.sayso.ledger.origin.Voice;
import org.sayso.ledger.origin.VoiceFiling;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.LinkRow;
import org.sayso.ledger.store.Tables;
import org.sayso.ledger.store.VoiceRow;
import org.sayso.model.ClaimId;
import org.sayso.model.EventClaim;
import org.sayso.model.Origin;

/** Lays out the say-so under an event. */
final class WhyReader {

    private final Tables tables;
    private final HappeningRow row;
    private final Map<Long, StoredClaim> claims = new TreeMap<>();
    private final Map<Long, Long> copies = new TreeMap<>();
    private final Decisions decisions;

    private WhyReader(Tables tables, HappeningRow row, Decisions decisions) {
        this.tables = tables;
        this.row = row;
        this.decisions = decisions;
        tables.claims().ofHappening(row.no()).stream()
                .map(StoredClaim::of)
                .forEach(claim -> claims.put(claim.no(), claim));
        tables.links().touching(claims.keySet()).stream()
                .filter(link -> link.kind() == LinkRow.Kind.COPY)
                .filter(link -> claims.containsKey(link.one()) && claims.containsKey(link.other()))
                .forEach(this::copy);
    }

    static Why of(Tables tables, HappeningRow row, Decisions decisions) {
        return new WhyReader(tables, row, decisions).why();
    }

    /* The later report copies the earlier; on one day, the one with the greater id. */
    private void copy(LinkRow link) {
        Claim one = Objects.requireNonNull(claims.get(link.one())).claim();
        Claim other = Objects.requireNonNull(claims.get(link.other())).claim();
        boolean oneIsFirst = Precedence.isBefore(
                one.published(),
                one.id().report(),
                other.published(),
                other.id().report());
        copies.putIfAbsent(oneIsFirst ? link.other() : link.one(), oneIsFirst ? link.one() : link.other());
    }

    private Why why() {
        Map<String, String> names = row.event().origins().stream()
                .collect(Collectors.toMap(Origin::id, Origin::name, (first, second) -> first));
        List<Why.Branch> branches = row.event().origins().stream()
                .map(origin -> branch(origin, names))
                .toList();
        Set<ClaimId> standing =
                row.event().mentions().stream().map(EventClaim::id).collect(Collectors.toCollection(TreeSet::new));
        List<Why.Leaf> rejected = claims.values().stream()
                .filter(claim -> !standing.contains(claim.claim().id()))
                .map(this::leaf)
                .toList();
        return new Why(row.no(), row.event(), branches, rejected);
    }

    private Why.Branch branch(Origin origin, Map<String, String> names) {
        Map<String, @Nullable String> originOf = new TreeMap<>();
        for (EventClaim claim : row.event().mentions()) {
            originOf.put(claim.id().toString(), claim.origin());
        }
        List<Why.Leaf> leaves = claims.values().stream()
                .filter(claim -> originOf.containsKey(claim.claim().id().toString()))
                .filter(claim -> standsUnder(
                        claim.claim(), origin, originOf.get(claim.claim().id().toString())))
                .sorted(Comparator.comparing(claim -> claim.claim().id()))
                .map(this::leaf)
                .toList();
        return new Why.Branch(
                origin.id(),
                origin.name(),
                origin.kind(),
                origin.named(),
                origin.independent(),
                origin.derivedFrom().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .toList(),
                decisions.reliability(origin.id()).orElse(null),
                leaves);
    }

    private boolean standsUnder(Claim claim, Origin origin, @Nullable String ownOrigin) {
        String report = claim.id().report();
        return origin.id()
                .equals(
                        ownOrigin != null
                                ? ownOrigin
                                : decisions.origins().of(Independence.outletId(claim.outlet(), report), report));
    }

    private Why.Leaf leaf(StoredClaim stored) {
        Claim claim = stored.claim();
        Long copied = copies.get(stored.no());
        return new Why.Leaf(
                claim.id().report(),
                claim.id().event(),
                claim.outlet(),
                claim.published(),
                chain(stored),
                claim.type(),
                claim.trigger(),
                claim.words(),
                claim.certainty(),
                claim.polarity(),
                claim.phase(),
                claim.time(),
                claim.place(),
                claim.quantity(),
                claim.quote(),
                claim.span(),
                copied == null
                        ? null
                        : Objects.requireNonNull(claims.get(copied))
                                .claim()
                                .id()
                                .report(),
                row.event().disagreements().stream()
                        .filter(it -> it.between().contains(claim.id()))
                        .toList(),
                claim.background(),
                decisions.status(stored),
                claim.credibility(),
                decisions.credibility(stored).orElse(null));
    }

    private List<Why.Link> chain(StoredClaim stored) {
        Set<String> wanted = new TreeSet<>(stored.claim().chain());
        List<VoiceRow> rows = tables.voices().ofReport(stored.report()).stream()
                .filter(voice -> wanted.contains(voice.attribution()))
                .toList();
        Map<Long, Voice> byNo =
                new VoiceFiling(tables).byNo(rows.stream().map(VoiceRow::no).toList());
        Map<String, Voice> byId = byNo.values().stream()
                .collect(Collectors.toMap(Voice::attribution, voice -> voice, (first, second) -> first, TreeMap::new));
        return ChainLinks.of(stored.claim(), byId);
    }
}
