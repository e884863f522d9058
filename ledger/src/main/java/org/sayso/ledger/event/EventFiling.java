package org.sayso.ledger.event;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.linking.ClaimLinker;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.origin.Voice;
import org.sayso.ledger.origin.VoiceFiling;
import org.sayso.ledger.store.ClaimRow;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.LinkRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;

/** Keeps the events of a ledger in step with its claims: dissolves those that changed and makes them anew. */
public final class EventFiling {

    private final Tables tables;
    private final ClaimLinker linker;
    private final VoiceFiling voices;
    private final Decisions decisions;

    public EventFiling(Tables tables, ClaimLinker linker, Decisions decisions) {
        this.tables = tables;
        this.linker = linker;
        this.voices = new VoiceFiling(tables);
        this.decisions = decisions;
    }

    /** Makes the events of everything that hangs together with these claims anew; an event that keeps its claims, none of them among these, stays. */
    public void refresh(Collection<Long> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Set<Long> changed = Set.copyOf(claims);
        List<List<StoredClaim>> groups = linker.events(claims).stream()
                .filter(group -> group.stream().anyMatch(claim -> changed.contains(claim.no())) || !isEvent(group))
                .toList();
        dissolve(groups.stream().flatMap(List::stream).toList());
        groups.forEach(this::file);
    }

    private boolean isEvent(List<StoredClaim> group) {
        Set<Long> happenings =
                group.stream().map(StoredClaim::happening).collect(Collectors.toCollection(HashSet::new));
        Long happening = happenings.iterator().next();
        return happenings.size() == 1
                && happening != null
                && tables.claims().ofHappening(happening).size() == group.size();
    }

    /** Removes the events of these claims; returns all the claims that stood in them. */
    public Set<Long> dissolve(Collection<StoredClaim> claims) {
        Set<Long> happenings = new TreeSet<>();
        claims.stream().map(StoredClaim::happening).filter(Objects::nonNull).forEach(happenings::add);
        Set<Long> left = new TreeSet<>();
        for (long happening : happenings) {
            List<Long> members = tables.claims().ofHappening(happening).stream()
                    .map(ClaimRow::no)
                    .toList();
            tables.claims().setHappening(members, null);
            left.addAll(members);
        }
        tables.happenings().remove(happenings);
        return left;
    }

    private void file(List<StoredClaim> group) {
        List<Long> numbers = group.stream().map(StoredClaim::no).toList();
        List<StoredClaim> standing = standing(group);
        EventMaker maker = new EventMaker(spoken(standing), copyGroups(numbers), decisions.origins());
        Event event = maker.make(group.getFirst().claim().id(), standing, decisions.status(group));
        long no = numbers.stream().min(Long::compare).orElseThrow();
        tables.happenings().put(new HappeningRow(no, event));
        tables.claims().setHappening(numbers, no);
        tables.lines().file(no);
    }

    /* A claim that a person rejected stays with its event, but counts for nothing as long as another stands. */
    private List<StoredClaim> standing(List<StoredClaim> group) {
        List<StoredClaim> standing = group.stream()
                .filter(claim -> decisions.status(claim) != EventStatus.REJECTED)
                .toList();
        return standing.isEmpty() ? group : standing;
    }

    private Map<Long, Voice> spoken(List<StoredClaim> claims) {
        Map<Long, Voice> spoken = voices.byNo(
                claims.stream().map(StoredClaim::voice).filter(Objects::nonNull).toList());
        for (StoredClaim claim : claims) {
            Voice voice = claim.voice() == null ? null : spoken.get(claim.voice());
            if (voice != null) {
                String report = claim.claim().id().report();
                spoken.put(claim.voice(), voice.withOrigin(decisions.origins().of(voice.origin(), report)));
            }
        }
        return spoken;
    }

    /* Claims that are one, copied, get the number of the first of them. */
    private Map<Long, Long> copyGroups(List<Long> numbers) {
        Map<Long, Set<Long>> copies = new HashMap<>();
        numbers.forEach(no -> copies.put(no, new TreeSet<>()));
        for (LinkRow link : tables.links().touching(numbers)) {
            Set<Long> ones = copies.get(link.one());
            Set<Long> others = copies.get(link.other());
            if (link.kind() == LinkRow.Kind.COPY && ones != null && others != null) {
                ones.add(link.other());
                others.add(link.one());
            }
        }
        Map<Long, Long> groups = new HashMap<>();
        numbers.stream().sorted().forEach(first -> spread(first, copies, groups));
        return groups;
    }

    private static void spread(long first, Map<Long, Set<Long>> copies, Map<Long, Long> groups) {
        ArrayDeque<Long> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            long no = open.pop();
            if (groups.putIfAbsent(no, first) == null) {
                open.addAll(copies.getOrDefault(no, Set.of()));
            }
        }
    }
}
