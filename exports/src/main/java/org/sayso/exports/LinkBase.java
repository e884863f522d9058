package org.sayso.exports;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Makes the link that leads from a row back to the ledger.
 *
 * @param base address of the desk, with a slash at its end; or a URN, where there is none
 */
public record LinkBase(String base) {

    /** Names that lead nowhere on the web, but to one event and report in any ledger that holds them. */
    public static final LinkBase NAMES = new LinkBase("urn:sayso:");

    /**
     * The desk at this address.
     *
     * @throws IllegalArgumentException where it is no http or https address
     */
    public static LinkBase of(String address) {
        URI uri = URI.create(address.strip());
        if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException("not the address of a desk: " + address);
        }
        String text = uri.toString();
        return new LinkBase(text.endsWith("/") ? text : text + "/");
    }

    public String event(String id) {
        return to("event", id);
    }

    public String report(String id) {
        return to("report", id);
    }

    public String origin(String id) {
        return to("origin", id);
    }

    public String person(String name) {
        return to("person", name);
    }

    /** A claim stands in its report. */
    public String claim(String report, String claim) {
        return report(report) + "#" + encoded(claim);
    }

    private String to(String kind, String id) {
        return base + kind + (base.startsWith("urn:") ? ":" : "/") + encoded(id);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
