package org.sayso.desk.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.json.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every request: only for hosts that this desk answers to (else a page elsewhere could reach it under a name of its own), in a
 * session, signed in where there are accounts, and changing something only by a form of this session that was not sent before. Programs use
 * {@code /api/} with HTTP Basic credentials and JSON instead, which no form of another site can send.
 */
public final class Gate {

    /** Name of the form field that carries a form token. */
    public static final String FORM_FIELD = "_form";

    /** Attribute of every request that came as far as this. */
    public static final String SEEN = "sayso.seen";

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final String COOKIE = "sayso";
    private static final String SESSION = "sayso.session";

    private final Sessions sessions;
    private final @Nullable Accounts accounts;
    private final Doorstep doorstep;
    private final Visitor local;

    /**
     * @param accounts null where whoever can reach the desk may do everything
     * @param hosts names under which it may be called, in lower case, without port
     */
    public Gate(Sessions sessions, @Nullable Accounts accounts, Set<String> hosts) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.doorstep = new Doorstep(hosts);
        this.local = new Visitor(localName(), Role.EDITOR);
    }

    private static String localName() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() || name.equals("?") ? "local" : name;
    }

    /** Lets the request through, or throws a {@link Refusal}. */
    public void check(Context context) {
        context.attribute(SEEN, true);
        Doorstep.headers(context);
        doorstep.refuseOtherHosts(context);
        if (context.path().startsWith("/assets/")) {
            return;
        }
        Doorstep.refuseOtherSites(context);
        if (context.path().startsWith("/api/")) {
            checkProgram(context);
            return;
        }
        Session session = session(context);
        context.attribute(SESSION, session);
        if (!Doorstep.LOOKING.contains(context.method())) {
            refuseForeignForms(context, session);
        }
        letIn(context, session);
    }

    /** Whether people sign in here. */
    public boolean asksForSignIn() {
        return accounts != null;
    }

    /** The session of a request that was let through. */
    public static Session sessionOf(Context context) {
        Session session = context.attribute(SESSION);
        if (session == null) {
            throw new IllegalStateException("no session for " + context.path());
        }
        return session;
    }

    /** Signs in, in a session of its own, so that one known before is worth nothing after; false where name or password is wrong. */
    public boolean signIn(Context context, String name, char[] password) {
        Optional<Visitor> visitor = accounts == null ? Optional.empty() : accounts.signIn(name, password);
        if (visitor.isEmpty()) {
            LOG.warn("refused: sign-in as {} from {}", Exchange.line(name), context.ip());
            return false;
        }
        sessions.end(sessionOf(context));
        give(context, sessions.start(visitor.get()));
        return true;
    }

    public void signOut(Context context) {
        sessions.end(sessionOf(context));
        give(context, sessions.start(null));
    }

    /** Ends every session of an account but the one of this request: after its password was changed, or it was closed. */
    public void endOthers(Context context, String name) {
        sessions.endOf(name, sessionOf(context));
    }

    private void checkProgram(Context context) {
        if (!Doorstep.LOOKING.contains(context.method()) && !context.isJson()) {
            throw new Refusal(415, "Programs change things with Content-Type: application/json.");
        }
        if (accounts == null) {
            local.letIn(context);
            return;
        }
        Optional<Visitor> visitor =
                sessions.find(context.cookie(COOKIE)).flatMap(Session::visitor).flatMap(this::asNow);
        if (visitor.isEmpty()) {
            visitor = byCredentials(context);
        }
        visitor.orElseThrow(() -> {
                    context.header("WWW-Authenticate", "Basic realm=\"Sayso\", charset=\"UTF-8\"");
                    return new Refusal(401, "Sign in with the name and password of an account.");
                })
                .letIn(context);
    }

    private Optional<Visitor> byCredentials(Context context) {
        var credentials = context.basicAuthCredentials();
        return credentials == null || accounts == null
                ? Optional.empty()
                : accounts.signIn(
                        credentials.getUsername(), credentials.getPassword().toCharArray());
    }

    private Session session(Context context) {
        String id = context.cookie(COOKIE);
        Optional<Session> found = sessions.find(id);
        if (found.isPresent()) {
            return found.get();
        }
        if (id != null) {
            LOG.warn("a session that does not exist, or has ended, was shown from {}", context.ip());
        }
        Session started = sessions.start(null);
        give(context, started);
        return started;
    }

    private static void give(Context context, Session session) {
        Cookie cookie = new Cookie(COOKIE, session.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(context.req().isSecure());
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.attribute(SESSION, session);
    }

    private static void refuseForeignForms(Context context, Session session) {
        String token =
                Optional.ofNullable(context.header("X-Sayso-Form")).orElseGet(() -> context.formParam(FORM_FIELD));
        if (!session.spend(token)) {
            throw new Refusal(
                    403,
                    "This form was not given to you in this session, or was sent before. Nothing was changed; open the"
                            + " page anew.");
        }
    }

    private void letIn(Context context, Session session) {
        if (accounts == null) {
            local.letIn(context);
            return;
        }
        Optional<Visitor> visitor = session.visitor().flatMap(this::asNow);
        if (visitor.isPresent()) {
            visitor.get().letIn(context);
        } else if (!context.path().equals("/sign-in")) {
            throw new SignInNeeded(context.method() == HandlerType.GET ? wanted(context) : "/");
        }
    }

    /* An account that was taken away or closed, or has another role now, has so at once, signed in or not. */
    private Optional<Visitor> asNow(Visitor visitor) {
        return accounts == null
                ? Optional.of(visitor)
                : Optional.ofNullable(accounts.roles().get(visitor.name()))
                        .map(role -> new Visitor(visitor.name(), role));
    }

    private static String wanted(Context context) {
        String query = context.queryString();
        return URLEncoder.encode(context.path() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    /** Nobody is signed in, and this desk wants to know who it is. */
    public static final class SignInNeeded extends RuntimeException {

        private final String wanted;

        SignInNeeded(String wanted) {
            super("sign in first", null, false, false);
            this.wanted = wanted;
        }

        /** Where to go on, URL-encoded. */
        public String wanted() {
            return wanted;
        }
    }
}
