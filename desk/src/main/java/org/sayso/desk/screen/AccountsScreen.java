package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Gate;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.access.Role;
import org.sayso.desk.access.Visitor;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.DeskAct;

/** Who may sign in: an editor adds, closes and opens accounts and gives roles; everybody changes their own password. Kept in the hash chain. */
public final class AccountsScreen implements DeskRoutes {

    /** What changes of accounts are noted under. */
    public static final String SUBJECT = "accounts";

    private final Pages pages;
    private final Gate gate;
    private final @Nullable Accounts accounts;

    /** @param accounts null where nobody signs in */
    public AccountsScreen(Pages pages, Gate gate, @Nullable Accounts accounts) {
        this.pages = pages;
        this.gate = gate;
        this.accounts = accounts;
    }

    /**
     * What the template shows.
     *
     * @param accounts empty for those who may not see them
     * @param acts changes so far, newest first; likewise
     */
    public record View(String own, boolean editor, List<Accounts.Listed> accounts, List<DeskAct> acts) {}

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/accounts", context -> show(context, ledger));
        routes.post("/accounts/own-password", context -> ownPassword(context, ledger));
        routes.post("/accounts/add", context -> add(context, ledger));
        routes.post("/accounts/change", context -> change(context, ledger));
        routes.post("/accounts/password", context -> password(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        Accounts all = kept();
        Visitor visitor = Visitor.of(context);
        boolean editor = visitor.role().may(Role.EDITOR);
        View view = new View(
                visitor.name(),
                editor,
                editor ? all.all() : List.of(),
                editor ? ledger.noted(SUBJECT).reversed() : List.of());
        pages.show(context, "accounts.jte", pages.page(context, Tab.NONE, "Accounts"), Map.of("view", view));
    }

    private void ownPassword(Context context, Ledger ledger) {
        Visitor visitor = Visitor.of(context);
        Accounts all = kept();
        char[] old = text(context, "old").toCharArray();
        if (all.signIn(visitor.name(), old).isEmpty()) {
            throw new Refusal(403, "That is not your present password. Nothing was changed.");
        }
        setPassword(context, visitor.name());
        done(context, ledger, visitor, visitor.name() + " changed their own password");
    }

    private void add(Context context, Ledger ledger) {
        Visitor visitor = editor(context);
        String name = text(context, "name").strip();
        if (kept().all().stream().anyMatch(it -> it.name().equals(name))) {
            throw new Refusal(409, "There is an account " + name + " already.");
        }
        Role role = role(context);
        char[] password = text(context, "password").toCharArray();
        refusing(() -> kept().put(name, role, password));
        Arrays.fill(password, ' ');
        done(context, ledger, visitor, "added " + name + " as " + role.wire());
    }

    private void change(Context context, Ledger ledger) {
        Visitor visitor = editor(context);
        String name = text(context, "name");
        Role role = role(context);
        boolean open = !text(context, "open").isEmpty();
        refusing(() -> kept().change(name, role, open));
        if (!open) {
            gate.endOthers(context, name);
        }
        done(context, ledger, visitor, open ? name + " may sign in as " + role.wire() : "closed the account " + name);
    }

    private void password(Context context, Ledger ledger) {
        Visitor visitor = editor(context);
        String name = text(context, "name");
        setPassword(context, name);
        done(context, ledger, visitor, "gave " + name + " another password");
    }

    /* Whoever was signed in with the old one is so no longer. */
    private void setPassword(Context context, String name) {
        char[] password = text(context, "password").toCharArray();
        refusing(() -> kept().setPassword(name, password));
        Arrays.fill(password, ' ');
        gate.endOthers(context, name);
    }

    private static void done(Context context, Ledger ledger, Visitor visitor, String what) {
        ledger.note(visitor.name(), SUBJECT, what);
        context.redirect("/accounts", HttpStatus.SEE_OTHER);
    }

    private static Visitor editor(Context context) {
        Visitor visitor = Visitor.of(context);
        visitor.needs(Role.EDITOR);
        return visitor;
    }

    private Accounts kept() {
        if (accounts == null) {
            throw new Refusal(404, "Nobody signs in at this desk: start it with sayso serve --accounts FILE.");
        }
        return accounts;
    }

    private static Role role(Context context) {
        try {
            return Role.ofWire(text(context, "role"));
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private static void refusing(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            throw new Refusal(400, why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".");
        }
    }

    private static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }
}
