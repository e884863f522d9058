package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.sayso.desk.access.Gate;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.page.Page;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.model.json.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Tells what went wrong: to people as a page, to programs as JSON, never with a stack trace. Whatever was refused stands in the log. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Pages pages;
    private final Gate gate;

    public Faults(Pages pages, Gate gate) {
        this.pages = pages;
        this.gate = gate;
    }

    public void add(RoutesConfig routes) {
        routes.exception(Gate.SignInNeeded.class, (fault, context) -> signIn(context, fault.wanted()));
        routes.exception(Refusal.class, (fault, context) -> refuse(context, fault.status(), message(fault)));
        routes.exception(LedgerException.class, this::tell);
        routes.exception(
                HttpResponseException.class, (fault, context) -> refuse(context, fault.getStatus(), message(fault)));
        routes.exception(Exception.class, (fault, context) -> {
            LOG.error("failed: {} {}", context.method(), Exchange.line(context.path()), fault);
            tell(context, 500, "Something went wrong inside Sayso. Its log says more; nothing was changed.");
        });
    }

    private void refuse(Context context, int status, String message) {
        LOG.atLevel(status == 404 ? Level.INFO : Level.WARN)
                .log(
                        "refused: {} {} from {}: {} {}",
                        context.method(),
                        Exchange.line(context.path()),
                        context.ip(),
                        status,
                        Exchange.line(message));
        tell(context, status, message);
    }

    /** Puts into the log what the server itself refuses before any page sees it: addresses that could lead elsewhere, broken requests. */
    public static void logUnseen(Request request, Response response) {
        if (response.getStatus() >= 400 && request.getAttribute(Gate.SEEN) == null) {
            LOG.warn(
                    "refused: {} {} from {}: {}",
                    Exchange.line(String.valueOf(request.getMethod())),
                    Exchange.line(String.valueOf(request.getHttpURI())),
                    Request.getRemoteAddr(request),
                    response.getStatus());
        }
    }

    private static void signIn(Context context, String wanted) {
        if (context.header("HX-Request") != null) {
            context.header("HX-Redirect", "/sign-in?to=" + wanted).status(401);
        } else {
            context.redirect("/sign-in?to=" + wanted);
        }
    }

    /* A page shows something of the ledger: where that cannot be reached there is only the message. */
    private void tell(LedgerException fault, Context context) {
        if (fault.trouble() == Trouble.UNREACHABLE) {
            context.attribute("sayso.session", null);
        }
        tell(context, status(fault), message(fault));
    }

    private void tell(Context context, int status, String message) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            context.contentType("application/json").result(Exchange.line(Map.of("error", message)));
        } else if (context.attribute("sayso.session") == null) {
            context.contentType("text/plain; charset=utf-8").result(message + "\n");
        } else {
            Page page = pages.page(context, Tab.NONE, title(status));
            pages.show(context, "fault.jte", page, Map.of("message", message, "status", status));
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 403 -> "Not allowed";
            case 404 -> "Nothing here";
            case 500 -> "This broke";
            case 503, 507 -> "Not possible now";
            default -> "Not done";
        };
    }

    private static int status(LedgerException fault) {
        return switch (fault.trouble()) {
            case REFUSED, OVERTAKEN -> 409;
            case IN_USE, UNREACHABLE -> 503;
            case DISK_FULL -> 507;
            case MISSING, NOT_A_LEDGER, NEWER_VERSION, NOT_WRITABLE, DAMAGED -> 500;
        };
    }

    private static String message(Throwable fault) {
        return Optional.ofNullable(fault.getMessage())
                .filter(it -> !it.isBlank())
                .orElse("This cannot be done.");
    }
}
