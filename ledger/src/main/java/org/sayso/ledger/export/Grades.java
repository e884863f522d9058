package org.sayso.ledger.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimId;
import org.sayso.model.Credibility;
import org.sayso.model.Event;
import org.sayso.model.EventClaim;
import org.sayso.model.Origin;

/** Lays what people hold of origins and claims over the events of a ledger. */
public final class Grades {

    private final Tables tables;
    private final Decisions decisions;

    public Grades(Tables tables) {
        this.tables = tables;
        this.decisions = Decisions.in(tables.log());
    }

    /** The event with the grades that hold. */
    public Event over(HappeningRow row) {
        Event event = row.event();
        if (decisions.records().isEmpty()) {
            return event;
        }
        Map<ClaimId, Credibility> grades = new TreeMap<>();
        tables.claims().ofHappening(row.no()).stream()
                .map(StoredClaim::of)
                .forEach(stored -> decisions
                        .credibility(stored)
                        .ifPresent(grade -> grades.put(stored.claim().id(), grade)));
        List<Origin> origins = event.origins().stream()
                .map(origin ->
                        decisions.reliability(origin.id()).map(origin::graded).orElse(origin))
                .toList();
        List<EventClaim> claims = event.mentions().stream()
                .map(claim -> claim.graded(grades.get(claim.id())))
                .toList();
        return event.graded(origins, claims);
    }
}
