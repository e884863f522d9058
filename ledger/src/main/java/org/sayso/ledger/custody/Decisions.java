package org.sayso.ledger.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.linking.Constraints;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.LogTable;
import org.sayso.model.Decision;
import org.sayso.model.EventStatus;
import org.sayso.model.json.Exchange;

/**
 * All that people decided, oldest first, and what of it holds.
 *
 * @param records those that were undone too
 */
public record Decisions(List<DecisionRecord> records) {

    /** Kind of a decision's record in the log. */
    public static final String KIND = "decision";

    public Decisions {
        records = List.copyOf(records);
    }

    public static Decisions in(LogTable log) {
        List<LogRow> rows = log.ofKind(KIND);
        Set<Long> undone = new HashSet<>();
        List<DecisionRecord> newestFirst = new ArrayList<>();
        for (LogRow row : rows.reversed()) {
            Decision decision = parse(row);
            boolean isUndone = undone.contains(row.no());
            if (decision instanceof Decision.Undo undo && !isUndone) {
                undone.add(undo.number());
            }
            newestFirst.add(new DecisionRecord(row.no(), row.at(), row.who(), decision, isUndone));
        }
        return new Decisions(newestFirst.reversed());
    }

    private static Decision parse(LogRow row) {
        try {
            return Exchange.mapper().readValue(row.body(), Decision.class);
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "decision " + row.no() + " of the ledger is not readable", e);
        }
    }

    /** Those that hold, oldest first. */
    public List<Decision> standing() {
        return records.stream()
                .filter(record -> !record.undone())
                .map(DecisionRecord::decision)
                .toList();
    }

    /** Which claims belong together, and which do not. A later decision about the same two claims replaces an earlier one. */
    public Constraints constraints() {
        List<Constraints.Pointers> merged = new ArrayList<>();
        List<Constraints.Pointers> split = new ArrayList<>();
        for (Decision decision : standing()) {
            switch (decision) {
                case Decision.Merge merge -> {
                    Constraints.Pointers pair = new Constraints.Pointers(merge.one(), merge.other());
                    split.removeIf(pair::isSamePairAs);
                    merged.add(pair);
                }
                case Decision.Split cut -> {
                    Constraints.Pointers pair = new Constraints.Pointers(cut.one(), cut.other());
                    merged.removeIf(pair::isSamePairAs);
                    split.add(pair);
                }
                default -> {}
            }
        }
        return new Constraints(merged, split);
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
        return standing().stream()
                .map(decision -> status(decision, claim))
                .filter(status -> status != EventStatus.PROPOSED)
                .reduce(EventStatus.PROPOSED, (earlier, later) -> later);
    }

    private static EventStatus status(Decision decision, StoredClaim claim) {
        return switch (decision) {
            case Decision.Confirm it ->
                Constraints.isAt(claim, it.claim()) ? EventStatus.CONFIRMED : EventStatus.PROPOSED;
            case Decision.Reject it ->
                Constraints.isAt(claim, it.claim()) ? EventStatus.REJECTED : EventStatus.PROPOSED;
            default -> EventStatus.PROPOSED;
        };
    }
}
