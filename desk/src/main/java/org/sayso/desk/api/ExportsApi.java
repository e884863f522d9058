package org.sayso.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.handover.ExportAnswer;
import org.sayso.exports.ExportRequest;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionException;
import org.sayso.exports.redaction.RedactionFile;
import org.sayso.ledger.Ledger;
import org.sayso.model.json.Exchange;

/** The ledger in every export format, narrowed by the filter of the address; redacted where a body says whom to keep back. */
final class ExportsApi {

    private final Ledger ledger;

    ExportsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/exports/{format}", context -> ExportAnswer.write(context, ledger, request(context)));
        routes.post("/api/exports/{format}", context -> ExportAnswer.write(context, ledger, redacted(context)));
    }

    private static ExportRequest request(Context context) {
        return ExportAnswer.request(context, EventsApi.understood(context));
    }

    private static ExportRequest redacted(Context context) {
        List<String> lines = new ArrayList<>();
        try {
            JsonNode body = Exchange.mapper().readTree(context.body());
            body.path("redact").forEach(line -> lines.add(line.asText()));
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "This is no JSON: " + e.getOriginalMessage());
        }
        try {
            Redaction redaction = RedactionFile.parse(lines);
            return request(context).withRedaction(redaction);
        } catch (RedactionException e) {
            throw new Refusal(400, e.getMessage());
        }
    }
}
