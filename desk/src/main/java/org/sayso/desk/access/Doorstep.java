package org.sayso.desk.access;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be told of a request from its head alone: under which name the desk was called, and from which site. */
final class Doorstep {

    /** Methods that change nothing. */
    static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;

    Doorstep(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /** What every answer tells the browser it may do. */
    static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!context.path().startsWith("/assets/")) {
            context.header("Cache-Control", "no-store");
        }
    }

    void refuseOtherHosts(Context context) {
        String host = Optional.ofNullable(context.req().getServerName()).orElse("");
        if (!hosts.contains(bare(host))) {
            throw new Refusal(421, "This desk does not answer to the name " + host + ".");
        }
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }

    /* Browsers name the site that a request comes from. */
    static void refuseOtherSites(Context context) {
        String origin = context.header("Origin");
        if (LOOKING.contains(context.method()) || origin == null) {
            return;
        }
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!sameHost(origin, host)) {
            throw new Refusal(403, "This request comes from another site.");
        }
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
