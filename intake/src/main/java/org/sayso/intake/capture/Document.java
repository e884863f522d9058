package org.sayso.intake.capture;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Evidence;
import org.sayso.model.HttpAnswer;
import org.sayso.model.OriginalBytes;

/**
 * A piece of input before anybody has looked into it: a file, an entry of an archive, a fetched page.
 *
 * @param id the report's id where the document itself gives none
 * @param location as a person would look it up
 * @param named true where a person named it, false where it was found in a folder or an archive
 * @param hints what its carrier said of it
 */
public record Document(String id, String location, boolean named, Hints hints, ByteSource bytes) {

    /** A file's, entry's or address's last name, lower-case, by which its kind may be told. */
    public String name() {
        String path = location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
        return path.toLowerCase(Locale.ROOT);
    }

    /** This document under another location and with other bytes: what lay packed in it. */
    public Document unpacked(String otherLocation, ByteSource otherBytes) {
        return new Document(id, otherLocation, named, hints, otherBytes);
    }

    /** These bytes of this document, with what its carrier said of them. */
    public Evidence evidence(String mediaType, byte[] content) {
        return evidence(location, mediaType, content);
    }

    /** A part of this document that stands at a location of its own. */
    public Evidence evidence(String partLocation, String mediaType, byte[] content) {
        return new Evidence(partLocation, mediaType, OriginalBytes.of(content), hints.capturedAt(), hints.http());
    }

    public Capture.Failed failed(String reason, String advice) {
        return new Capture.Failed(location, reason, advice);
    }

    /**
     * What a carrier (an HTTP response, a mail, a person) says of the bytes; each may be wrong.
     *
     * @param mediaType without parameters, lower-case
     * @param encoding declared outside the bytes
     * @param url the address it was published under
     * @param capturedAt when it was fetched
     * @param http what the server answered
     */
    public record Hints(
            @Nullable String mediaType,
            @Nullable Charset encoding,
            @Nullable String url,
            @Nullable Instant capturedAt,
            @Nullable HttpAnswer http) {
        public static final Hints NONE = new Hints(null, null, null, null);

        public Hints(
                @Nullable String mediaType,
                @Nullable Charset encoding,
                @Nullable String url,
                @Nullable Instant capturedAt) {
            this(mediaType, encoding, url, capturedAt, null);
        }
    }
}
