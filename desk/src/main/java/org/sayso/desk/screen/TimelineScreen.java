package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.drawing.Calendar;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.EventPage;
import org.sayso.ledger.EventSelection;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;

/** The events of the filter against the calendar, the newest first. */
public final class TimelineScreen implements DeskRoutes {

    private static final int LINES = 250;
    private static final int MOST_DAYS = 400;

    private final Pages pages;

    public TimelineScreen(Pages pages) {
        this.pages = pages;
    }

    /** A day with its events. */
    public record Day(String day, long events, int share) {}

    /**
     * What the template shows.
     *
     * @param days each with at least one event; empty where they are too many to be drawn
     * @param undated events on this page whose time no claim tells
     */
    public record View(
            LedgerQuery query,
            Calendar calendar,
            List<Day> days,
            List<EventLine> undated,
            long total,
            int lastPage,
            List<Facets.Group> facets,
            Facets.Group months) {}

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/timeline", context -> show(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        EventSelection selected = ledger.index().select(query.filter());
        EventPage events = selected.page(EventOrder.TIME, true, LINES, (query.page() - 1L) * LINES);
        View view = new View(
                query,
                Calendar.of(events.lines()),
                days(selected),
                events.lines().stream().filter(it -> it.time() == null).toList(),
                events.total(),
                (int) Math.max(1, (events.total() + LINES - 1) / LINES),
                Facets.of(selected, query),
                Facets.months(selected, query));
        pages.show(
                context,
                "timeline.jte",
                pages.page(context, Tab.TIMELINE, "Timeline", query.address()),
                Map.of("view", view));
    }

    private static List<Day> days(EventSelection events) {
        List<FacetCount> counts = events.facet(Facet.DAY, MOST_DAYS + 1);
        if (counts.size() > MOST_DAYS || counts.isEmpty()) {
            return List.of();
        }
        LocalDate first = LocalDate.parse(counts.getFirst().value());
        LocalDate last = LocalDate.parse(counts.getLast().value());
        if (last.toEpochDay() - first.toEpochDay() > MOST_DAYS) {
            return List.of();
        }
        long most = counts.stream().mapToLong(FacetCount::events).max().orElse(1);
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(day.toString(), counts, most))
                .toList();
    }

    private static Day day(String day, List<FacetCount> counts, long most) {
        long events = counts.stream()
                .filter(it -> it.value().equals(day))
                .mapToLong(FacetCount::events)
                .sum();
        return new Day(day, events, (int) Math.round(100.0 * events / most));
    }
}
