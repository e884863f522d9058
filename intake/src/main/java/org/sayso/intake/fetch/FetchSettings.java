package org.sayso.intake.fetch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param archive folder in which the responses are kept as WARC
 * @param privateAddresses whether addresses of this machine and of private networks may be asked
 * @param pause between two requests to one host; a longer one that its robots.txt asks for is kept
 * @param patience for one whole response, however slowly its bytes come
 * @param mostBytes of one response
 * @param redirects followed from one address
 */
public record FetchSettings(
        Path archive, boolean privateAddresses, Duration pause, Duration patience, long mostBytes, int redirects) {

    public static final FetchSettings DEFAULT = new FetchSettings(
            Path.of("sayso-fetched"), false, Duration.ofSeconds(2), Duration.ofSeconds(60), 16L << 20, 5);

    public FetchSettings withPrivateAddresses(boolean allowed) {
        return new FetchSettings(archive, allowed, pause, patience, mostBytes, redirects);
    }

    public FetchSettings withArchive(Path folder) {
        return new FetchSettings(folder, privateAddresses, pause, patience, mostBytes, redirects);
    }
}
