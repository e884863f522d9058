package org.sayso.ledger.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sayso.ledger.store.ClaimRow;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.LinkRow;
import org.sayso.ledger.store.LinkRow.Kind;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimPointer;
import org.sayso.model.json.Exchange;

/** Links the claims of a report to those already in the ledger, and cuts what hangs together into events. */
public final class ClaimLinker {

    private static final int FOLLOWED = 8;
    private static final int NEAREST_WITHIN = 100;

    private final Tables tables;
    private final Constraints constraints;

    public ClaimLinker(Tables tables, Constraints constraints) {
        this.tables = tables;
        this.constraints = constraints;
    }

    /** Makes claims findable and links them to others and to one another. */
    public void link(List<StoredClaim> added, Collection<CopyRow> copies) {
        boolean crowded = copies.size() >= SameWords.COMPARED;
        List<StoredClaim> compared = new ArrayList<>();
        for (StoredClaim claim : added) {
            List<StoredClaim> firsts = crowded ? firsts(claim) : List.of();
            if (firsts.size() < SameWords.COMPARED) {
                compared.add(claim);
            } else {
                tables.links().addAll(following(claim, firsts));
            }
        }
        linkCopied(compared, copies);
        tables.links().addAll(RetoldClaims.within(compared));
        compared.forEach(claim -> tables.links().addAll(links(claim, around(claim))));
        compared.forEach(claim -> tables.claims().block(claim.no(), Blocks.of(claim.claim())));
        tables.links().addAll(linksWithin(compared));
        linkWithinStories(compared);
    }

    private List<StoredClaim> around(StoredClaim claim) {
        return tables.claims().inBlocks(Blocks.around(claim.claim())).stream()
                .filter(row -> row.report() != claim.report())
                .map(StoredClaim::of)
                .toList();
    }

    /* The first claims of other reports in the very words of this one. */
    private List<StoredClaim> firsts(StoredClaim claim) {
        SameWords words = SameWords.of(claim.claim());
        return around(claim).stream()
                .filter(other -> SameWords.of(other.claim()).equals(words))
                .limit(SameWords.COMPARED)
                .toList();
    }

    /* Follows more than one, so that one of them may go without the rest falling apart. */
    private static List<LinkRow> following(StoredClaim claim, List<StoredClaim> firsts) {
        List<String> reasons = List.of("the same words as in " + SameWords.COMPARED + " reports or more");
        return firsts.stream()
                .limit(FOLLOWED)
                .map(other -> row(claim, other, Kind.COPY, 1, reasons))
                .toList();
    }

    private static List<LinkRow> links(StoredClaim claim, List<StoredClaim> others) {
        return others.stream()
                .flatMap(other -> judged(claim, other, false).stream())
                .toList();
    }

    /* Each claim of a report with those before it, as if they had been looked up; in a very long one with the nearest of them. */
    private static List<LinkRow> linksWithin(List<StoredClaim> report) {
        List<Collection<Long>> blocks =
                report.stream().map(claim -> Blocks.of(claim.claim())).toList();
        List<LinkRow> links = new ArrayList<>();
        for (int i = 0; i < report.size(); i++) {
            Collection<Long> around = Blocks.around(report.get(i).claim());
            List<StoredClaim> before = IntStream.range(Math.max(0, i - NEAREST_WITHIN), i)
                    .filter(j -> !Collections.disjoint(around, blocks.get(j)))
                    .mapToObj(report::get)
                    .toList();
            links.addAll(links(report.get(i), before));
        }
        return links;
    }

    /* Claims without a day or a place meet in reports that tell one story, as their other claims show. */
    private void linkWithinStories(List<StoredClaim> added) {
        for (long report : sameStory(added)) {
            List<LinkRow> links = new ArrayList<>();
            for (ClaimRow row : tables.claims().ofReport(report)) {
                StoredClaim other = StoredClaim.of(row);
                for (StoredClaim claim : added) {
                    if (Stories.isLoose(claim.claim()) || Stories.isLoose(other.claim())) {
                        judged(claim, other, true).ifPresent(links::add);
                    }
                }
            }
            tables.links().addAll(links);
        }
    }

    /** Numbers of the other reports that tell a story of the report of these claims. */
    public Set<Long> sameStory(List<StoredClaim> added) {
        List<Long> numbers = added.stream().map(StoredClaim::no).toList();
        return Stories.sharedWith(added, tables.links().touching(numbers), this::load);
    }

    private List<StoredClaim> load(Collection<Long> numbers) {
        return tables.claims().byNo(numbers).stream().map(StoredClaim::of).toList();
    }

    private void linkCopied(List<StoredClaim> added, Collection<CopyRow> copies) {
        for (CopyRow copy : copies) {
            List<StoredClaim> others = added.isEmpty()
                    ? List.of()
                    : tables.claims().ofReport(copy.otherThan(added.getFirst().report())).stream()
                            .map(StoredClaim::of)
                            .toList();
            tables.links().addAll(CopiedClaims.between(added, others));
        }
    }

    private static Optional<LinkRow> judged(StoredClaim one, StoredClaim other, boolean sameStory) {
        Judgement judgement = SameHappening.judge(one.claim(), other.claim(), sameStory);
        if (judgement.isSame()) {
            return Optional.of(row(one, other, Kind.SAME, judgement.score(), judgement.reasons()));
        }
        if (judgement.isVetoed()) {
            return Optional.of(row(one, other, Kind.VETO, judgement.score(), judgement.vetoes()));
        }
        return Optional.empty();
    }

    static LinkRow row(StoredClaim one, StoredClaim other, Kind kind, double score, List<String> reasons) {
        return new LinkRow(
                Math.min(one.no(), other.no()), Math.max(one.no(), other.no()), kind, score, Exchange.line(reasons));
    }

    /** Makes claims unfindable, before they are removed. */
    public void unlink(Collection<StoredClaim> removed) {
        removed.forEach(claim -> tables.claims().unblock(claim.no(), Blocks.of(claim.claim())));
    }

    /** Numbers of the claims with a link to any of these. */
    public Set<Long> neighbours(Collection<Long> claims) {
        Set<Long> neighbours = new TreeSet<>();
        for (LinkRow link : tables.links().touching(claims)) {
            neighbours.add(link.one());
            neighbours.add(link.other());
        }
        neighbours.removeAll(Set.copyOf(claims));
        return neighbours;
    }

    /** Cuts everything that hangs together with these claims into events; each is a list of its claims, in order. */
    public List<List<StoredClaim>> events(Collection<Long> claims) {
        TreeMap<Long, StoredClaim> reached = new TreeMap<>();
        TreeSet<LinkRow> links =
                new TreeSet<>(Comparator.comparingLong(LinkRow::one).thenComparingLong(LinkRow::other));
        ArrayDeque<Long> open = new ArrayDeque<>(claims);
        while (!open.isEmpty()) {
            List<Long> next = open.stream()
                    .filter(no -> !reached.containsKey(no))
                    .distinct()
                    .toList();
            open.clear();
            tables.claims().byNo(next).forEach(row -> reached.put(row.no(), StoredClaim.of(row)));
            for (LinkRow link : tables.links().touching(next)) {
                links.add(link);
                if (link.kind() != Kind.VETO) {
                    open.add(link.one());
                    open.add(link.other());
                }
            }
            next.stream().map(reached::get).filter(Objects::nonNull).forEach(claim -> open.addAll(decidedWith(claim)));
            open.removeIf(reached::containsKey);
        }
        return Clusters.of(reached.values(), links, constraints);
    }

    /* A person may have merged what nothing links. */
    private List<Long> decidedWith(StoredClaim claim) {
        List<Long> others = new ArrayList<>();
        for (Constraints.Pointers both : constraints.merged()) {
            if (Constraints.isAt(claim, both.one())) {
                others.addAll(at(both.other()));
            }
            if (Constraints.isAt(claim, both.other())) {
                others.addAll(at(both.one()));
            }
        }
        return others;
    }

    /** Numbers of the claims that stand where a decision points. */
    public List<Long> at(ClaimPointer pointer) {
        return tables.reports().byId(pointer.report()).stream()
                .flatMap(report -> tables.claims().ofReport(report.no()).stream())
                .map(StoredClaim::of)
                .filter(claim -> Constraints.isAt(claim, pointer))
                .map(StoredClaim::no)
                .toList();
    }
}
