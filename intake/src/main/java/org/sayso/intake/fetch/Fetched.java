package org.sayso.intake.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;

/**
 * One response.
 *
 * @param asked address that was asked
 * @param address that answered, behind the redirects
 * @param body as it came
 * @param at when it came
 */
public record Fetched(URI asked, URI address, int status, HttpHeaders headers, byte[] body, Instant at) {

    /** True where the server says that nothing changed since the last time. */
    public boolean isUnchanged() {
        return status == 304;
    }
}
