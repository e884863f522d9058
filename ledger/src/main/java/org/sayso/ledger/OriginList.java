package org.sayso.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Event;
import org.sayso.model.Origin;
import org.sayso.model.Reliability;

/** Counts what each origin of a ledger stands behind. */
final class OriginList {

    private final Map<String, OriginView> views = new TreeMap<>();

    private final Map<String, Reliability> grades;

    private OriginList(Map<String, Reliability> grades) {
        this.grades = grades;
    }

    /** Those behind most events first. */
    static List<OriginView> of(Tables tables) {
        OriginList list = new OriginList(Decisions.in(tables.log()).reliabilities());
        tables.happenings().forEach(row -> list.count(row.event()));
        return list.views.values().stream()
                .sorted(Comparator.comparingInt((OriginView view) -> -view.events())
                        .thenComparing(OriginView::id))
                .toList();
    }

    private void count(Event event) {
        for (Origin origin : event.origins()) {
            int claims = (int) event.mentions().stream()
                    .filter(claim -> origin.id().equals(claim.origin()))
                    .count();
            boolean alone = origin.independent() && event.independentOrigins() == 1;
            OriginView one = new OriginView(
                    origin.id(),
                    origin.name(),
                    origin.kind(),
                    origin.named(),
                    claims,
                    1,
                    alone ? 1 : 0,
                    event.disagreements().isEmpty() ? 0 : 1,
                    grades.get(origin.id()));
            views.merge(origin.id(), one, OriginList::sum);
        }
    }

    private static OriginView sum(OriginView one, OriginView other) {
        return new OriginView(
                one.id(),
                one.name(),
                one.kind(),
                one.named(),
                one.claims() + other.claims(),
                one.events() + other.events(),
                one.alone() + other.alone(),
                one.disputed() + other.disputed(),
                one.reliability());
    }
}
