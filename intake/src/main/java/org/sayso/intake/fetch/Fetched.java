package org.sayso.intake.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.sayso.model.HttpAnswer;

/**
 * One response.
 *
 * @param asked address that was asked
 * @param address that answered, behind the redirects
 * @param body as it came
 * @param at when it came
 */
public record Fetched(URI asked, URI address, int status, HttpHeaders headers, byte[] body, Instant at) {

    /** What the server said, without the body. */
    HttpAnswer answer() {
        List<HttpAnswer.Header> lines = headers.map().entrySet().stream()
                .filter(header -> !header.getKey().startsWith(":"))
                .flatMap(header ->
                        header.getValue().stream().map(value -> new HttpAnswer.Header(header.getKey(), value)))
                .toList();
        return new HttpAnswer(asked.toString(), address.toString(), status, lines);
    }

    /** True where the server says that nothing changed since the last time. */
    public boolean isUnchanged() {
        return status == 304;
    }
}
