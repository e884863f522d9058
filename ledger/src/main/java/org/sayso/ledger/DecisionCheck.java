package org.sayso.ledger;

import java.util.List;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** Refuses a decision about what is not in the ledger, or that would change nothing. */
final class DecisionCheck {

    private final Tables tables;
    private final DecidedReadings readings;
    private final Decisions before;

    DecisionCheck(Tables tables, DecidedReadings readings, Decisions before) {
        this.tables = tables;
        this.readings = readings;
        this.before = before;
    }

    /** @throws LedgerException with what is wrong, fit to be shown */
    void check(Decision decision) {
        switch (decision) {
            case Decision.Undo it -> undo(it);
            case Decision.AddClaim it -> add(it);
            case Decision.SameOrigin it -> same(it);
            case Decision.DifferentOrigin it -> different(it);
            case Decision.GradeSource it -> origin(it.origin());
            case Decision.Merge it -> two(it.one(), it.other());
            case Decision.Split it -> two(it.one(), it.other());
            default -> DecisionSubjects.claims(decision).forEach(this::claim);
        }
    }

    private void undo(Decision.Undo undo) {
        DecisionRecord record = before.record(undo.number())
                .orElseThrow(() -> refused("there is no decision " + undo.number() + " to undo"));
        if (record.undone()) {
            throw refused("decision " + undo.number() + " is already undone");
        }
    }

    private void add(Decision.AddClaim add) {
        boolean there = readings.under(before, add.claim().report()).at(add.claim()).stream()
                .anyMatch(it -> it.claim().type() == add.type());
        if (there) {
            throw refused("report " + add.claim().report() + " has a claim of type "
                    + add.type().wire() + " there already");
        }
    }

    private void claim(ClaimPointer pointer) {
        if (readings.under(before, pointer.report()).at(pointer).isEmpty()) {
            throw refused("no claim of report " + pointer.report() + " stands at ["
                    + pointer.trigger().start() + ", " + pointer.trigger().end() + ")");
        }
    }

    private void two(ClaimPointer one, ClaimPointer other) {
        List.of(one, other).forEach(this::claim);
        if (one.equals(other)) {
            throw refused("these are one claim, not two");
        }
    }

    private void same(Decision.SameOrigin same) {
        origin(same.one());
        origin(same.other());
        if (before.origins().of(same.one()).equals(before.origins().of(same.other()))) {
            throw refused("these are one origin already");
        }
    }

    private void different(Decision.DifferentOrigin different) {
        origin(different.origin());
        readings.report(different.report());
        if (before.origins().of(different.origin(), different.report()).equals(different.ownId())) {
            throw refused("that report's origin is one of its own already");
        }
    }

    private void origin(String id) {
        if (!OriginClaims.has(tables, before.origins().behind(id))) {
            throw refused("no origin " + id + "; sayso export --format ledger shows their ids");
        }
    }

    private static LedgerException refused(String why) {
        return new LedgerException(Trouble.REFUSED, why);
    }
}
