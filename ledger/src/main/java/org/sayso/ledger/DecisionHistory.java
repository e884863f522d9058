package org.sayso.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.linking.Constraints;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Decision;
import org.sayso.model.Origin;

/** What people decided, and undid, on the claims and origins of one event. */
final class DecisionHistory {

    private final Decisions decisions;
    private final List<StoredClaim> claims;
    private final Set<String> origins = new TreeSet<>();

    private DecisionHistory(Tables tables, HappeningRow row) {
        this.decisions = Decisions.in(tables.log());
        this.claims = tables.claims().ofHappening(row.no()).stream()
                .map(StoredClaim::of)
                .toList();
        row.event().origins().stream()
                .map(Origin::id)
                .forEach(id -> origins.addAll(decisions.origins().behind(id)));
    }

    /** Oldest first, those that were undone too. */
    static List<DecisionRecord> of(Tables tables, HappeningRow row) {
        DecisionHistory history = new DecisionHistory(tables, row);
        return history.decisions.records().stream().filter(history::touches).toList();
    }

    private boolean touches(DecisionRecord record) {
        if (record.decision() instanceof Decision.Undo undo) {
            return decisions.record(undo.number()).filter(this::touches).isPresent();
        }
        return DecisionSubjects.origins(record.decision()).stream().anyMatch(origins::contains)
                || DecisionSubjects.claims(record.decision()).stream()
                        .map(decisions::now)
                        .anyMatch(pointer -> claims.stream().anyMatch(claim -> Constraints.isAt(claim, pointer)));
    }
}
