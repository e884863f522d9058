package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.desk.wording.Amounts;
import org.sayso.ledger.EventPage;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.Why;
import org.sayso.ledger.decision.Difference;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.EventOrder;
import org.sayso.model.EventStatus;

/** What to look at next: proposals in the order of how much a person's look would bring, one keystroke each. */
public final class ReviewScreen implements DeskRoutes {

    private static final int AHEAD = 20;
    private static final int SENTENCES = 6;
    private static final int MOST_DIFFERENCES = 20;

    private final Pages pages;

    public ReviewScreen(Pages pages) {
        this.pages = pages;
    }

    /** A sentence with who says so. */
    public record Sentence(String origin, String outlet, String quote, boolean copy) {}

    /**
     * What the template shows.
     *
     * @param first null where all is decided
     * @param decided events of the filter that are confirmed or rejected
     * @param differences where a newer reader has read otherwise than a person decided
     */
    public record View(
            LedgerQuery query,
            @Nullable EventLine first,
            List<Sentence> sentences,
            List<EventLine> next,
            int skipped,
            long left,
            long decided,
            List<Difference> differences) {

        public long total() {
            return left + decided;
        }

        /** Why it comes so early, in a few words each. */
        public static List<String> reasons(EventLine line) {
            List<String> reasons = new ArrayList<>();
            if (line.restsOnOneOrigin()) {
                reasons.add(Amounts.counted(line.reports(), "report") + ", one origin");
            }
            if (line.isDisputed()) {
                reasons.add("accounts differ");
            }
            if (line.isWeaklyLinked()) {
                reasons.add("weakly linked");
            }
            if (line.pronounOnly()) {
                reasons.add("only “he”, “she” or “they” says so");
            }
            return reasons;
        }
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/review", context -> show(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        String typed = Objects.requireNonNullElse(context.queryParam("skip"), "0");
        int skipped = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        EventFilter open = query.filter().withStatus(EventStatus.PROPOSED);
        EventPage events = ledger.index().select(open).page(EventOrder.WEIGHT, true, AHEAD + 1, skipped);
        EventLine first = events.lines().isEmpty() ? null : events.lines().getFirst();
        long all = ledger.index().select(query.filter().withStatus(null)).total();
        View view = new View(
                query,
                first,
                first == null ? List.of() : sentences(ledger.why(first.id())),
                events.lines().isEmpty()
                        ? List.of()
                        : events.lines().subList(1, events.lines().size()),
                skipped,
                events.total(),
                all - events.total(),
                ledger.differences().stream()
                        .filter(Difference::isNew)
                        .limit(MOST_DIFFERENCES)
                        .toList());
        pages.show(
                context,
                "review.jte",
                pages.page(context, Tab.REVIEW, "Review", query.address()),
                Map.of("view", view));
    }

    /* Those in words of their own first; each sentence once. */
    private static List<Sentence> sentences(Why why) {
        List<Sentence> all = new ArrayList<>();
        why.branches()
                .forEach(branch -> branch.leaves()
                        .forEach(leaf -> all.add(new Sentence(
                                branch.name(),
                                Objects.requireNonNullElse(leaf.outlet(), leaf.report()),
                                leaf.quote(),
                                leaf.copyOf() != null))));
        return all.stream().filter(it -> !it.copy()).limit(SENTENCES).toList();
    }
}
