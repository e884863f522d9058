package org.sayso.ledger.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.linking.Constraints;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.origin.OriginAliases;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.LogTable;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Credibility;
import org.sayso.model.Decision;
import org.sayso.model.EventStatus;
import org.sayso.model.Reliability;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;

/** All that people decided, and what of it holds. Immutable. */
public final class Decisions {

    /** Kind of a decision's record in the log. */
    public static final String KIND = "decision";

    private final List<DecisionRecord> records;
    private final Map<String, List<DecisionRecord>> byReport = new HashMap<>();
    private final OriginAliases origins;

    private Decisions(List<DecisionRecord> records) {
        this.records = List.copyOf(records);
        this.origins = OriginAliases.of(
                standing().stream().map(DecisionRecord::decision).toList());
        for (DecisionRecord record : standing()) {
            Set<String> reports = new LinkedHashSet<>();
            DecisionSubjects.claims(record.decision()).forEach(claim -> reports.add(claim.report()));
            reports.forEach(report ->
                    byReport.computeIfAbsent(report, key -> new ArrayList<>()).add(record));
        }
    }

    public static Decisions in(LogTable log) {
        return of(log.ofKind(KIND).stream().map(Decisions::record).toList());
    }

    /** These, and one more that was taken after them. */
    public Decisions with(DecisionRecord later) {
        List<DecisionRecord> all = new ArrayList<>(records);
        all.add(later);
        return of(all);
    }

    private static Decisions of(List<DecisionRecord> taken) {
        Set<Long> undone = new HashSet<>();
        List<DecisionRecord> newestFirst = new ArrayList<>();
        for (DecisionRecord record : taken.reversed()) {
            boolean isUndone = undone.contains(record.number());
            if (record.decision() instanceof Decision.Undo undo && !isUndone) {
                undone.add(undo.number());
            }
            newestFirst.add(new DecisionRecord(
                    record.number(), record.at(), record.who(), record.decision(), isUndone, record.on()));
        }
        return new Decisions(newestFirst.reversed());
    }

    private static DecisionRecord record(LogRow row) {
        try {
            JsonNode body = Exchange.mapper().readTree(row.body());
            Decision decision = Exchange.mapper().treeToValue(body, Decision.class);
            List<ClaimSnapshot> on = body.has("on")
                    ? Exchange.mapper().convertValue(body.get("on"), new TypeReference<List<ClaimSnapshot>>() {})
                    : List.of();
            return new DecisionRecord(row.no(), row.at(), row.who(), decision, false, on);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new LedgerException(Trouble.DAMAGED, "decision " + row.no() + " of the ledger is not readable", e);
        }
    }

    /** Oldest first, those that were undone too. */
    public List<DecisionRecord> records() {
        return records;
    }

    /** The decision of this number, undone or not. */
    public Optional<DecisionRecord> record(long number) {
        return records.stream().filter(record -> record.number() == number).findFirst();
    }

    /** Those that hold, oldest first. */
    public List<DecisionRecord> standing() {
        return records.stream().filter(record -> !record.undone()).toList();
    }

    /** Those that hold and point at a claim of this report, oldest first. */
    public List<DecisionRecord> inReport(String report) {
        return byReport.getOrDefault(report, List.of());
    }

    /** Reports with a claim on which a decision holds, in order. */
    public List<String> reports() {
        return byReport.keySet().stream().sorted().toList();
    }

    /** Which claims belong together, and which do not. A later decision about the same two claims replaces an earlier one. */
    public Constraints constraints() {
        List<Constraints.Pointers> merged = new ArrayList<>();
        List<Constraints.Pointers> split = new ArrayList<>();
        for (DecisionRecord record : standing()) {
            switch (record.decision()) {
                case Decision.Merge merge -> {
                    Constraints.Pointers pair = new Constraints.Pointers(now(merge.one()), now(merge.other()));
                    split.removeIf(pair::isSamePairAs);
                    merged.add(pair);
                }
                case Decision.Split cut -> {
                    Constraints.Pointers pair = new Constraints.Pointers(now(cut.one()), now(cut.other()));
                    merged.removeIf(pair::isSamePairAs);
                    split.add(pair);
                }
                default -> {}
            }
        }
        return new Constraints(merged, split);
    }

    /** Which origins are one, and which are not. */
    public OriginAliases origins() {
        return origins;
    }

    /** Where a claim stands now, after corrections of its trigger. */
    public ClaimPointer now(ClaimPointer pointer) {
        ClaimPointer now = pointer;
        for (DecisionRecord record : inReport(pointer.report())) {
            if (record.decision() instanceof Decision.Correct correct
                    && correct.field().equals("trigger")
                    && now.trigger().overlaps(correct.claim().trigger())) {
                now = new ClaimPointer(now.report(), span(record, correct));
            }
        }
        return now;
    }

    private static Span span(DecisionRecord record, Decision.Correct correct) {
        try {
            return Exchange.mapper().readValue(correct.value(), Span.class);
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "decision " + record.number() + " is not readable", e);
        }
    }

    /** What the last word of a person on any claim of an event makes of it: a claim that is confirmed outweighs rejected ones beside it. */
    public EventStatus status(List<StoredClaim> claims) {
        List<EventStatus> decided = claims.stream()
                .map(this::status)
                .filter(it -> it != EventStatus.PROPOSED)
                .toList();
        if (decided.contains(EventStatus.CONFIRMED)) {
            return EventStatus.CONFIRMED;
        }
        return decided.size() == claims.size() ? EventStatus.REJECTED : EventStatus.PROPOSED;
    }

    /** The last word of a person on a claim. */
    public EventStatus status(StoredClaim claim) {
        return about(claim).stream()
                .map(record -> switch (record.decision()) {
                    case Decision.Confirm it -> EventStatus.CONFIRMED;
                    case Decision.Reject it -> EventStatus.REJECTED;
                    default -> EventStatus.PROPOSED;
                })
                .filter(status -> status != EventStatus.PROPOSED)
                .reduce(EventStatus.PROPOSED, (earlier, later) -> later);
    }

    /** What a person holds of the information in a claim. */
    public Optional<Credibility> credibility(StoredClaim claim) {
        return about(claim).stream()
                .map(record -> record.decision() instanceof Decision.GradeInformation it ? it.credibility() : null)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** What a person holds of an origin, or of one that was found to be the same. */
    public Optional<Reliability> reliability(String origin) {
        return Optional.ofNullable(reliabilities().get(origins.of(origin)));
    }

    /** Every origin that a person has graded, by id. */
    public Map<String, Reliability> reliabilities() {
        Map<String, Reliability> grades = new TreeMap<>();
        for (DecisionRecord record : standing()) {
            if (record.decision() instanceof Decision.GradeSource it) {
                grades.put(origins.of(it.origin()), it.reliability());
            }
        }
        return grades;
    }

    /** Those that hold and point at this claim, oldest first. */
    public List<DecisionRecord> about(StoredClaim claim) {
        return inReport(claim.claim().id().report()).stream()
                .filter(record -> DecisionSubjects.claims(record.decision()).stream()
                        .anyMatch(pointer -> Constraints.isAt(claim, now(pointer))))
                .toList();
    }
}
