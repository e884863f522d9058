package org.sayso.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.desk.access.Refusal;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReportView;

/** Reports: found by their words, one with its reading, its claims, and the bytes that it came in. */
final class ReportsApi {

    private static final int MOST = 1000;

    private final Ledger ledger;

    ReportsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/reports", this::search);
        routes.get("/api/reports/{report}", this::show);
        routes.get(
                "/api/reports/{report}/claims",
                context -> Api.answer(
                        context, ledger.claimsOf(report(context).report().id())));
        routes.get("/api/reports/{report}/original", this::original);
        routes.get("/api/verify", context -> Api.answer(context, ledger.verify()));
    }

    private void search(Context context) {
        String words = context.queryParam("q");
        if (words == null || words.isBlank()) {
            throw new Refusal(400, "Ask with q=WORDS; exports/reports lists all reports.");
        }
        Api.answer(context, Map.of("reports", ledger.search(words, MOST)));
    }

    private void show(Context context) {
        ReportView view = report(context);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("report", view.report());
        answer.put("sha256", view.sha256());
        answer.put("evidence", view.evidence());
        answer.put("reading", view.decided());
        answer.put("as_read", view.reading());
        Api.answer(context, answer);
    }

    /* Never as what it says it is: a saved page must not run here. */
    private void original(Context context) {
        ReportView view = report(context);
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + view.sha256() + "\"")
                .result(ledger.original(view.report().id()));
    }

    private ReportView report(Context context) {
        String id = context.pathParam("report");
        return ledger.report(id).orElseThrow(() -> new Refusal(404, "There is no report " + id + "."));
    }
}
