package org.sayso.desk.handover;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.exports.ExportFormat;
import org.sayso.exports.ExportRequest;
import org.sayso.exports.Exporter;
import org.sayso.exports.LinkBase;
import org.sayso.exports.redaction.RedactionException;
import org.sayso.ledger.Ledger;

/** Answers a request with an export, as a file to keep. */
public final class ExportAnswer {

    private ExportAnswer() {}

    /** What a request asks for: the format of its path, the filter of its address. */
    public static ExportRequest request(Context context, LedgerQuery query) {
        ExportRequest request = ExportRequest.of(format(context.pathParam("format")))
                .withFilter(query.filter(), scope(query))
                .withLinks(LinkBase.of(context.scheme() + "://" + context.host()));
        String title = context.queryParam("title");
        return title == null || title.isBlank() ? request : request.withTitle(title);
    }

    private static ExportFormat format(String wire) {
        try {
            return ExportFormat.ofWire(wire);
        } catch (IllegalArgumentException e) {
            throw new Refusal(404, "There is no export format " + wire + ".");
        }
    }

    /** The filter in words. */
    static String scope(LedgerQuery query) {
        return query.parameters().entrySet().stream()
                .filter(it -> !List.of("sort", "down").contains(it.getKey()))
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Writes all of it, or nothing where a protected name would have gone out. */
    public static void write(Context context, Ledger ledger, ExportRequest request) throws IOException {
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
}
