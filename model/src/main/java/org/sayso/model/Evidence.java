package org.sayso.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a report came from, and the bytes that prove it.
 *
 * @param location file, address or archive entry, as a person would look it up: {@code news/a.html}, {@code day.jsonl:17},
 *     {@code crawl.warc.gz@10443}
 * @param mediaType of the bytes: {@code text/plain}, {@code application/json}, {@code text/html}
 * @param original the bytes of this one report: a whole file, or one line or record of a file that holds many
 * @param capturedAt when somebody fetched the bytes, where their source says so; null otherwise, never the clock of this run
 * @param http what the server said with them, where they were fetched or archived; null otherwise
 */
public record Evidence(
        String location,
        String mediaType,
        OriginalBytes original,
        @Nullable Instant capturedAt,
        @Nullable HttpAnswer http) {

    public Evidence(String location, String mediaType, OriginalBytes original, @Nullable Instant capturedAt) {
        this(location, mediaType, original, capturedAt, null);
    }

    public Evidence {
        if (location.isBlank() || mediaType.isBlank()) {
            throw new IllegalArgumentException("evidence needs a location and a media type");
        }
    }

    /** SHA-256 of the original bytes, in lower-case hexadecimal. */
    public String sha256() {
        return original.sha256();
    }
}
