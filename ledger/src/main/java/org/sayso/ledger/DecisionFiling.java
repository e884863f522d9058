package org.sayso.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
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
import org.sayso.ledger.decision.DecidedReading;
import org.sayso.ledger.event.EventFiling;
import org.sayso.ledger.linking.ClaimLinker;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.Reading;
import org.sayso.model.json.Exchange;

/** Appends a decision to the log and brings the readings, claims and events that it touches in step. */
final class DecisionFiling {

    private final Tables tables;
    private final Clock clock;

    DecisionFiling(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
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
        return decisions.stream().map(decision -> decide(who, decision)).toList();
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

    private DecisionRecord decide(String who, Decision decision) {
        Decisions before = Decisions.in(tables.log());
        new DecisionCheck(tables, before).check(decision);
        Decision about = meant(decision, before);
        Map<String, Reading> readBefore = decided(about, before);
        Set<Long> touched = touched(about, before);
        List<ClaimSnapshot> on = snapshots(decision, before);
        Instant now = clock.instant();
        refuseWhatCannotBe(new DecisionRecord(0, now, who, decision, false, on), before);
        LogRow row = append(who, now, decision, on);
        Decisions after = Decisions.in(tables.log());
        touched.addAll(touched(about, after));
        decided(about, after).forEach((report, reading) -> {
            if (!reading.equals(readBefore.get(report))) {
                new ReportFiling(tables, clock).workOutAgain(report(report));
            }
        });
        new EventFiling(tables, new ClaimLinker(tables, after.constraints()), after).refresh(touched);
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
                .flatMap(pointer -> decidedReading(pointer.report(), before).at(pointer).stream())
                .toList();
    }

    private void refuseWhatCannotBe(DecisionRecord record, Decisions before) {
        for (ClaimPointer pointer : DecisionSubjects.claims(record.decision())) {
            decidedReading(pointer.report(), before).apply(record);
        }
    }

    private DecidedReading decidedReading(String report, Decisions decisions) {
        ReportRow row = report(report);
        return DecidedReading.of(row.report(), StoredReadings.of(tables, row), decisions.inReport(report));
    }

    private Map<String, Reading> decided(Decision about, Decisions decisions) {
        Map<String, Reading> readings = new TreeMap<>();
        for (ClaimPointer pointer : DecisionSubjects.claims(about)) {
            if (tables.reports().byId(pointer.report()).isPresent()) {
                readings.put(
                        pointer.report(),
                        decidedReading(pointer.report(), decisions).reading());
            }
        }
        return readings;
    }

    private ReportRow report(String id) {
        return tables.reports()
                .byId(id)
                .orElseThrow(() -> new LedgerException(Trouble.REFUSED, "there is no report " + id));
    }

    /* With everything in the same events, which a split or an undone merge may part. */
    private Set<Long> touched(Decision about, Decisions decisions) {
        ClaimLinker linker = new ClaimLinker(tables, decisions.constraints());
        Set<Long> touched = new TreeSet<>();
        DecisionSubjects.claims(about).forEach(pointer -> touched.addAll(linker.at(decisions.now(pointer))));
        for (String origin : DecisionSubjects.origins(about)) {
            if (!(about instanceof Decision.GradeSource)) {
                touched.addAll(OriginClaims.of(
                        tables, decisions.origins().behind(decisions.origins().of(origin))));
            }
        }
        linker.events(touched).stream().flatMap(Collection::stream).forEach(claim -> touched.add(claim.no()));
        return touched;
    }
}
