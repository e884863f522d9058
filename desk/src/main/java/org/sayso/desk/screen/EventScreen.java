package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.drawing.MapDrawing;
import org.sayso.desk.drawing.Reach;
import org.sayso.desk.drawing.SaysoTree;
import org.sayso.desk.drawing.TreeDrawing;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.desk.wording.Amounts;
import org.sayso.desk.wording.DisagreementWords;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.ClaimView;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.Numbers;
import org.sayso.ledger.Why;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.ClaimId;
import org.sayso.model.HappeningPlace;

/** One event: on whose word it stands, claim beside claim, and what people decided. */
public final class EventScreen implements DeskRoutes {

    private static final int MOST_IN_TREE = 40;
    private static final int MOST_PLAIN = 6;

    private final Pages pages;

    public EventScreen(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param drawing of the tree; null where it would have too many branches to be read
     * @param map null where the place is unknown
     * @param lost decisions on its reports that point where no claim stands any more
     */
    public record View(
            EventLine line,
            Why why,
            SaysoTree tree,
            @Nullable String drawing,
            @Nullable String map,
            String precision,
            Counted counted,
            List<ClaimCard> cards,
            List<ClaimCard> rejected,
            List<DisagreementWords.Rift> rifts,
            List<WithoutOrigin> without,
            List<DecisionRecord> history,
            List<DecisionRecord> lost) {

        /** The origins without which more would change than that they are gone; all where they are few. */
        public List<WithoutOrigin> telling() {
            return without.size() <= MOST_PLAIN
                    ? without
                    : without.stream()
                            .filter(it -> !it.numbers().equals(Amounts.of(line.quantity()))
                                    || it.disagreements() != line.disagreements())
                            .toList();
        }

        /** The claim that stands for the event where two events are joined. */
        public ClaimCard first() {
            return cards.getFirst();
        }
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/event/{event}", context -> show(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        String event = context.pathParam("event");
        HappeningRow row = ledger.event(event)
                .orElseThrow(
                        () -> new Refusal(404, "There is no event " + event + "; it may have been joined to another."));
        EventLine line = ledger.index()
                .line(row.no())
                .orElseThrow(() -> new Refusal(404, "The event " + event + " has just changed; look again."));
        View view = view(ledger, row, line);
        pages.show(
                context,
                "event.jte",
                pages.page(context, Tab.NONE, Words.of(line.type()) + ", event " + row.no()),
                Map.of("view", view));
    }

    private static View view(Ledger ledger, HappeningRow row, EventLine line) {
        String event = row.event().id();
        Why why = ledger.why(event);
        SaysoTree tree = SaysoTree.of(why);
        Numbers numbers = ledger.numbers(event);
        HappeningPlace place = row.event().place();
        Map<ClaimId, ClaimView> claims = claims(ledger, why);
        return new View(
                line,
                why,
                tree,
                why.branches().size() > MOST_IN_TREE ? null : TreeDrawing.of(tree),
                place == null ? null : MapDrawing.of(place),
                place == null ? "" : Reach.words(place),
                Counted.of(numbers),
                why.branches().stream()
                        .flatMap(branch -> branch.leaves().stream()
                                .map(leaf -> ClaimCard.of(branch.origin(), branch.name(), leaf, claims.get(id(leaf)))))
                        .toList(),
                why.rejected().stream()
                        .map(leaf -> ClaimCard.of("", "", leaf, claims.get(id(leaf))))
                        .toList(),
                DisagreementWords.of(row.event().disagreements()),
                WithoutOrigin.of(row.event(), numbers),
                ledger.decisionsAbout(event).reversed(),
                ledger.lostDecisions(row.event().reports()));
    }

    private static Map<ClaimId, ClaimView> claims(Ledger ledger, Why why) {
        Map<ClaimId, ClaimView> claims = new HashMap<>();
        List<Why.Leaf> leaves = new ArrayList<>(why.rejected());
        why.branches().forEach(branch -> leaves.addAll(branch.leaves()));
        leaves.stream()
                .map(Why.Leaf::report)
                .distinct()
                .flatMap(report -> ledger.claimsOf(report).stream())
                .forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    private static ClaimId id(Why.Leaf leaf) {
        return new ClaimId(leaf.report(), leaf.event());
    }
}
