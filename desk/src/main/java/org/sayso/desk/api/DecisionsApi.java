package org.sayso.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.access.Role;
import org.sayso.desk.access.Visitor;
import org.sayso.ledger.Ledger;
import org.sayso.model.Decision;
import org.sayso.model.json.Exchange;

/** Decisions: all of them, where a reader reads otherwise, and new ones under the name of who is signed in. */
final class DecisionsApi {

    private final Ledger ledger;

    DecisionsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/decisions", context -> Api.answer(context, ledger.decisions()));
        routes.get("/api/decisions/differences", context -> Api.answer(context, ledger.differences()));
        routes.post("/api/decisions", this::decide);
    }

    private void decide(Context context) {
        Visitor visitor = Visitor.of(context);
        visitor.needs(Role.ANALYST);
        JsonNode body = body(context);
        List<Decision> decisions = decisions(body.path("decisions"));
        long seen = body.path("seen").asLong(Long.MAX_VALUE);
        context.status(201);
        Api.answer(context, ledger.decide(visitor.name(), decisions, seen));
    }

    private static JsonNode body(Context context) {
        try {
            return Exchange.mapper().readTree(context.body());
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "This is no JSON: " + e.getOriginalMessage());
        }
    }

    private static List<Decision> decisions(JsonNode node) {
        try {
            List<Decision> decisions = Exchange.mapper().convertValue(node, new TypeReference<List<Decision>>() {});
            if (decisions != null && !decisions.isEmpty() && !decisions.contains(null)) {
                return decisions;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "These are no decisions; /api/openapi.json shows their shape.");
        }
        throw new Refusal(400, "Give a list of decisions; /api/openapi.json shows their shape.");
    }
}
