package org.sayso.ledger;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.custody.HashChain;
import org.sayso.ledger.event.EventFiling;
import org.sayso.ledger.linking.ClaimLinker;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** Appends a decision to the log and brings the events that it touches in step. */
final class DecisionFiling {

    private final Tables tables;
    private final Clock clock;

    DecisionFiling(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    DecisionRecord decide(String who, Decision decision) {
        Decisions before = Decisions.in(tables.log());
        Decision about = decision instanceof Decision.Undo undo ? undone(before, undo) : decision;
        TreeSet<Long> touched = touched(about, before);
        LogRow row = HashChain.append(tables.log(), clock.instant(), who, Decisions.KIND, subject(decision), decision);
        Decisions after = Decisions.in(tables.log());
        new EventFiling(tables, new ClaimLinker(tables, after.constraints()), after).refresh(touched);
        return new DecisionRecord(row.no(), row.at(), who, decision, false);
    }

    private static Decision undone(Decisions decisions, Decision.Undo undo) {
        Optional<DecisionRecord> found = decisions.records().stream()
                .filter(record -> record.number() == undo.number())
                .findFirst();
        if (found.isEmpty()) {
            throw new LedgerException(Trouble.REFUSED, "there is no decision " + undo.number() + " to undo");
        }
        if (found.get().undone()) {
            throw new LedgerException(Trouble.REFUSED, "decision " + undo.number() + " is already undone");
        }
        return found.get().decision();
    }

    /* With everything in the same events, which a split or an undone merge may part. */
    private TreeSet<Long> touched(Decision decision, Decisions before) {
        ClaimLinker linker = new ClaimLinker(tables, before.constraints());
        TreeSet<Long> touched = new TreeSet<>();
        for (ClaimPointer pointer : pointers(decision)) {
            List<Long> at = linker.at(pointer);
            if (at.isEmpty()) {
                throw new LedgerException(
                        Trouble.REFUSED, "no claim of report " + pointer.report() + " stands at " + pointer.trigger());
            }
            touched.addAll(at);
        }
        linker.events(touched).stream().flatMap(Collection::stream).forEach(claim -> touched.add(claim.no()));
        return touched;
    }

    private static List<ClaimPointer> pointers(Decision decision) {
        return switch (decision) {
            case Decision.Confirm it -> List.of(it.claim());
            case Decision.Reject it -> List.of(it.claim());
            case Decision.Correct it -> List.of(it.claim());
            case Decision.GradeInformation it -> List.of(it.claim());
            case Decision.Comment it -> List.of(it.claim());
            case Decision.Merge it -> List.of(it.one(), it.other());
            case Decision.Split it -> List.of(it.one(), it.other());
            case Decision.SameOrigin it -> List.of();
            case Decision.GradeSource it -> List.of();
            case Decision.Undo it -> List.of();
        };
    }

    private static String subject(Decision decision) {
        return switch (decision) {
            case Decision.SameOrigin it -> it.one();
            case Decision.GradeSource it -> it.origin();
            case Decision.Undo it -> Long.toString(it.number());
            default -> pointers(decision).getFirst().report();
        };
    }
}
