package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Gate;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.Ledger;

/** Signing in and out, where the desk asks who it is. */
public final class SignInScreen implements DeskRoutes {

    private final Pages pages;
    private final Gate gate;

    public SignInScreen(Pages pages, Gate gate) {
        this.pages = pages;
        this.gate = gate;
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/sign-in", context -> show(context, Objects.requireNonNullElse(context.queryParam("to"), "/"), ""));
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", context -> {
            gate.signOut(context);
            context.redirect("/sign-in", HttpStatus.SEE_OTHER);
        });
    }

    private void signIn(Context context) {
        String name = Objects.requireNonNullElse(context.formParam("name"), "");
        String password = Objects.requireNonNullElse(context.formParam("password"), "");
        String to = Objects.requireNonNullElse(context.formParam("to"), "/");
        if (gate.signIn(context, name, password.toCharArray())) {
            context.redirect(Addresses.local(to), HttpStatus.SEE_OTHER);
        } else {
            context.status(HttpStatus.FORBIDDEN);
            show(context, to, "This name and this password do not belong together.");
        }
    }

    private void show(Context context, String to, String message) {
        pages.show(
                context,
                "sign-in.jte",
                pages.page(context, Tab.NONE, "Sign in"),
                Map.of("to", Addresses.local(to), "message", message));
    }
}
