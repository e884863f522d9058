package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.desk.page.Page;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.EventPage;
import org.sayso.ledger.EventSelection;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerCounts;

/** The ledger: events as a dense table that is filtered, ordered and walked through by keyboard. */
public final class LedgerScreen implements DeskRoutes {

    private static final int LINES = 100;

    private final Pages pages;

    public LedgerScreen(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param first number of the first line in the whole view, from 1
     * @param counts of the whole ledger
     */
    public record View(
            LedgerQuery query,
            EventPage events,
            long first,
            int lastPage,
            List<Facets.Group> facets,
            Facets.Group months,
            LedgerCounts counts) {

        public long last() {
            return first + events.lines().size() - 1;
        }
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/", context -> show(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        long offset = (query.page() - 1L) * LINES;
        EventSelection selected = ledger.index().select(query.filter());
        EventPage events = selected.page(query.order(), query.down(), LINES, offset);
        View view = new View(
                query,
                events,
                offset + 1,
                (int) Math.max(1, (events.total() + LINES - 1) / LINES),
                Facets.of(selected, query),
                Facets.months(selected, query),
                ledger.counts());
        Page page = pages.page(context, Tab.LEDGER, "Ledger", query.address());
        pages.show(context, "ledger.jte", page, Map.of("view", view));
    }
}
