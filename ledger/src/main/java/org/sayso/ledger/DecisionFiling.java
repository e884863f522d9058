package org.sayso.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.ClaimSnapshot;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.custody.HashChain;
import org.sayso.ledger.event.EventFiling;
import org.sayso.ledger.linking.ClaimLinker;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.Reading;
import org.sayso.model.json.Exchange;

/**
 * Appends decisions to the log and brings the readings, claims and events that they touch in step: once, however many are taken in one go. For
 * one call.
 */
final class DecisionFiling {

    private final Tables tables;
    private final Clock clock;
    private final DecidedReadings readings;

    DecisionFiling(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        this.readings = new DecidedReadings(tables);
    }

    /**
     * @param seen the last decision in the ledger when the person looked; a later one about the same claim or origin is told, and nothing is
     *     done
     */
    List<DecisionRecord> decideAll(String who, List<Decision> decisions, long seen) {
        if (who.isBlank()) {
            throw new LedgerException(Trouble.REFUSED, "a decision needs the name of who decides");
        }
        Decisions before = Decisions.in(tables.log());
        decisions.forEach(decision -> refuseIfOvertaken(decision, before, seen));
        List<Decision> about =
                decisions.stream().map(decision -> meant(decision, before)).toList();
        Map<String, Reading> readBefore = decided(about, before);
        Set<Long> touched = touched(about, before);
        Instant now = clock.instant();
        List<DecisionRecord> kept = new ArrayList<>();
        Decisions after = before;
        for (Decision decision : decisions) {
            DecisionRecord record = keep(who, now, decision, after);
            kept.add(record);
            after = after.with(record);
        }
        touched.addAll(touched(about, after));
        decided(about, after).forEach((report, reading) -> {
            if (!reading.equals(readBefore.get(report))) {
                new ReportFiling(tables, clock).workOutAgain(readings.report(report));
            }
        });
        new EventFiling(tables, new ClaimLinker(tables, after.constraints()), after).refresh(touched);
        return kept;
    }

    private static void refuseIfOvertaken(Decision decision, Decisions before, long seen) {
        Decision about = meant(decision, before);
        for (DecisionRecord record : before.records()) {
            if (record.number() > seen && DecisionSubjects.meet(meant(record.decision(), before), about)) {
                throw new LedgerException(
                        Trouble.OVERTAKEN,
                        record.who() + " has decided on this since you looked (decision " + record.number() + ": "
                                + record.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT)
                                + "); look again, then decide");
            }
        }
    }

    /* Undoing is about what the undone decision was about, and undoing that again, too. */
    private static Decision meant(Decision decision, Decisions all) {
        return decision instanceof Decision.Undo undo
                ? all.record(undo.number())
                        .map(record -> meant(record.decision(), all))
                        .orElse(decision)
                : decision;
    }

    private DecisionRecord keep(String who, Instant now, Decision decision, Decisions before) {
        new DecisionCheck(tables, readings, before).check(decision);
        List<ClaimSnapshot> on = snapshots(decision, before);
        refuseWhatCannotBe(new DecisionRecord(0, now, who, decision, false, on), before);
        LogRow row = append(who, now, decision, on);
        return new DecisionRecord(row.no(), row.at(), who, decision, false, on);
    }

    private LogRow append(String who, Instant now, Decision decision, List<ClaimSnapshot> on) {
        ObjectNode body = Exchange.mapper().valueToTree(decision);
        if (!on.isEmpty()) {
            body.set("on", Exchange.mapper().valueToTree(on));
        }
        return HashChain.append(tables.log(), now, who, Decisions.KIND, DecisionSubjects.first(decision), body);
    }

    private List<ClaimSnapshot> snapshots(Decision decision, Decisions before) {
        return DecisionSubjects.claims(decision).stream()
                .flatMap(pointer -> readings.under(before, pointer.report()).at(pointer).stream())
                .toList();
    }

    private void refuseWhatCannotBe(DecisionRecord record, Decisions before) {
        for (ClaimPointer pointer : DecisionSubjects.claims(record.decision())) {
            readings.under(before, pointer.report()).apply(record);
        }
    }

    /* Of every report that is decided on and is in the ledger. */
    private Map<String, Reading> decided(List<Decision> about, Decisions decisions) {
        Map<String, Reading> decided = new TreeMap<>();
        about.stream()
                .flatMap(decision -> DecisionSubjects.claims(decision).stream())
                .map(ClaimPointer::report)
                .distinct()
                .filter(readings::has)
                .forEach(report ->
                        decided.put(report, readings.under(decisions, report).reading()));
        return decided;
    }

    /* With everything in the same events, which a split or an undone merge may part. */
    private Set<Long> touched(List<Decision> about, Decisions decisions) {
        ClaimLinker linker = new ClaimLinker(tables, decisions.constraints());
        Set<Long> touched = new TreeSet<>();
        for (Decision decision : about) {
            DecisionSubjects.claims(decision).forEach(pointer -> touched.addAll(linker.at(decisions.now(pointer))));
            for (String origin : DecisionSubjects.origins(decision)) {
                if (!(decision instanceof Decision.GradeSource)) {
                    touched.addAll(OriginClaims.of(
                            tables,
                            decisions.origins().behind(decisions.origins().of(origin))));
                }
            }
        }
        linker.events(touched).stream().flatMap(Collection::stream).forEach(claim -> touched.add(claim.no()));
        return touched;
    }
}
