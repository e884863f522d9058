package org.sayso.intake.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Fetches pages politely: asks robots.txt, pauses between requests to one host, follows few redirects, and goes only where it may. Thread-safe. */
public final class Fetcher implements AutoCloseable {

    private final FetchSettings settings;
    private final Exchanges exchanges;
    private final Robots robots;
    private final Turns turns = new Turns();

    public Fetcher(FetchSettings settings) {
        this.settings = settings;
        this.exchanges = new Exchanges(settings);
        this.robots = new Robots(exchanges);
    }

    /**
     * The response to one address, redirects followed.
     *
     * @param validators of the last response, so that an unchanged page is not sent again
     * @throws FetchException where the page may not be fetched, does not come whole, or the server refuses
     */
    public Fetched fetch(URI address, Validators validators) throws FetchException, InterruptedException {
        URI at = address;
        for (int hops = 0; hops <= settings.redirects(); hops++) {
            HttpResponse<byte[]> answer = one(at, validators);
            int status = answer.statusCode();
            if (status == 200 || status == 304) {
                return new Fetched(address, at, status, answer.headers(), answer.body(), Instant.now());
            }
            if (status / 100 != 3) {
                throw new FetchException(
                        "answers with HTTP status " + status, status >= 500 ? "try again later" : "check the address");
            }
            at = next(at, answer);
        }
        throw new FetchException(
                "redirects more than " + settings.redirects() + " times", "check the address in a browser");
    }

    private HttpResponse<byte[]> one(URI at, Validators validators) throws FetchException, InterruptedException {
        String scheme = String.valueOf(at.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("leads to a " + scheme + " address", "only http and https are fetched");
        }
        if (!settings.privateAddresses()) {
            PublicAddress.require(at);
        }
        if (!robots.allow(at)) {
            throw new FetchException("may not be fetched, says robots.txt of " + at.getHost(), "save the page by hand");
        }
        Duration asked = robots.pause(at);
        turns.await(at.getHost(), asked.compareTo(settings.pause()) > 0 ? asked : settings.pause());
        return exchanges.get(at, validators);
    }

    private static URI next(URI at, HttpResponse<byte[]> answer) throws FetchException {
        String location = answer.headers().firstValue("location").orElse("");
        try {
            if (!location.isBlank()) {
                return at.resolve(location.strip().replace(" ", "%20"));
            }
        } catch (IllegalArgumentException e) {
            throw new FetchException("redirects to no address (" + location + ")", "check the address in a browser");
        }
        throw new FetchException("redirects without saying where", "check the address in a browser");
    }

    @Override
    public void close() {
        exchanges.close();
    }
}
