package org.sayso.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.exports.ExportFormat;
import org.sayso.exports.ExportRequest;
import org.sayso.exports.Exporter;
import org.sayso.exports.LinkBase;
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
        routes.get("/api/exports/{format}", context -> write(context, request(context)));
        routes.post("/api/exports/{format}", context -> write(context, redacted(context)));
    }

    private void write(Context context, ExportRequest request) throws IOException {
        StringWriter out = new StringWriter();
        try {
            new Exporter(ledger).write(request, out);
        } catch (RedactionException e) {
            throw new Refusal(409, e.getMessage());
        }
        ExportFormat format = request.format();
        context.contentType(format.mediaType() + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"sayso." + format.extension() + "\"")
                .result(out.toString());
    }

    private static ExportRequest request(Context context) {
        LedgerQuery query = EventsApi.understood(context);
        ExportRequest request = ExportRequest.of(format(context))
                .withFilter(query.filter(), scope(query))
                .withLinks(LinkBase.of(context.scheme() + "://" + context.host()));
        String title = context.queryParam("title");
        return title == null || title.isBlank() ? request : request.withTitle(title);
    }

    private static ExportFormat format(Context context) {
        try {
            return ExportFormat.ofWire(context.pathParam("format"));
        } catch (IllegalArgumentException e) {
            throw new Refusal(404, "There is no export format " + context.pathParam("format") + ".");
        }
    }

    private static String scope(LedgerQuery query) {
        return query.parameters().entrySet().stream()
                .filter(it -> !List.of("sort", "down").contains(it.getKey()))
                .map(ExportsApi::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Map.Entry<String, String> parameter) {
        return parameter.getKey() + " " + parameter.getValue();
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
