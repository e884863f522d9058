package org.sayso.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sayso.desk.DeskRoutes;
import org.sayso.ledger.Ledger;
import org.sayso.model.json.Exchange;

/** Everything that programs may ask and do, under {@code /api/}; {@code /api/openapi.json} describes it. */
public final class Api implements DeskRoutes {

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/api/openapi.json", Api::document);
        new EventsApi(ledger).add(routes);
        new ReportsApi(ledger).add(routes);
        new DecisionsApi(ledger).add(routes);
        new ExportsApi(ledger).add(routes);
    }

    private static void document(Context context) throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("openapi.json is missing from the jar"));
            }
            context.contentType("application/json").result(in.readAllBytes());
        }
    }

    /** Answers with a value in the conventions of the exchange format. */
    static void answer(Context context, Object value) {
        context.contentType("application/json").result(Exchange.line(value));
    }
}
