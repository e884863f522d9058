package org.sayso.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.ledger.EventPage;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.OriginView;
import org.sayso.model.Reliability;

/** Events: a filtered page of them, one, and the say-so under it. */
final class EventsApi {

    private static final int MOST = 1000;
    private static final int USUAL = 100;

    private final Ledger ledger;

    EventsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/events", this::page);
        routes.get(
                "/api/events/{event}",
                context -> Api.answer(
                        context,
                        ledger.event(context.pathParam("event"))
                                .orElseThrow(() -> unknown(context))
                                .event()));
        routes.get("/api/events/{event}/why", context -> {
            known(context);
            Api.answer(context, ledger.why(context.pathParam("event")));
        });
        routes.get("/api/events/{event}/decisions", context -> {
            known(context);
            Api.answer(context, ledger.decisionsAbout(context.pathParam("event")));
        });
        routes.get("/api/origins", this::origins);
    }

    private void origins(Context context) {
        String words = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
        int limit = limit(context);
        long page = Math.max(1, number(context, "page", 1));
        Map<String, Reliability> grades = ledger.reliabilities();
        Api.answer(
                context,
                ledger.index().origins(words.isEmpty() ? null : words, limit, (page - 1) * limit).stream()
                        .map(it -> OriginView.of(it, grades.get(it.id())))
                        .toList());
    }

    private static int limit(Context context) {
        return Math.clamp(number(context, "limit", USUAL), 1, MOST);
    }

    private void page(Context context) {
        LedgerQuery query = understood(context);
        int limit = limit(context);
        long offset = (query.page() - 1L) * limit;
        EventPage page = ledger.index().select(query.filter()).page(query.order(), query.down(), limit, offset);
        Api.answer(
                context, Map.of("total", page.total(), "last_decision", ledger.lastDecision(), "events", page.lines()));
    }

    /** The filter of an address; what a program asks and is not understood is refused, and not left out silently. */
    static LedgerQuery understood(Context context) {
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        List<String> notes = query.notes();
        if (!notes.isEmpty()) {
            throw new Refusal(400, String.join("; ", notes));
        }
        return query;
    }

    private static int number(Context context, String name, int otherwise) {
        String value = context.queryParam(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Refusal(400, name + " is a number, not " + value);
        }
    }

    private void known(Context context) {
        if (ledger.event(context.pathParam("event")).isEmpty()) {
            throw unknown(context);
        }
    }

    private static Refusal unknown(Context context) {
        return new Refusal(404, "There is no event " + context.pathParam("event") + ".");
    }
}
