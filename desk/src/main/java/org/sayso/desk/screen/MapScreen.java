package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.drawing.MapDrawing;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.EventSelection;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.PlaceCount;

/** The events of the filter on a map, those at one place together. */
public final class MapScreen implements DeskRoutes {

    private final Pages pages;

    public MapScreen(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param placed events that have coordinates
     * @param total events of the filter
     */
    public record View(
            LedgerQuery query,
            String drawing,
            List<PlaceCount> places,
            long placed,
            long total,
            List<Facets.Group> facets,
            Facets.Group months) {}

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/map", context -> show(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        EventSelection events = ledger.index().select(query.filter());
        List<PlaceCount> places = events.places(Integer.MAX_VALUE);
        View view = new View(
                query,
                MapDrawing.of(
                        places,
                        query.filter().box(),
                        it -> "/?" + query.with("place", "\"" + it.place().name() + "\"")),
                places,
                places.stream().mapToLong(PlaceCount::events).sum(),
                events.total(),
                Facets.of(events, query),
                Facets.months(events, query));
        pages.show(context, "map.jte", pages.page(context, Tab.MAP, "Map", query.address()), Map.of("view", view));
    }
}
