package org.sayso.intake.fetch;

import org.jspecify.annotations.Nullable;

/** What a server gave to ask by whether a page changed (RFC 9110, conditional requests). */
public record Validators(
        @Nullable String entityTag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    static Validators of(Fetched fetched) {
        return new Validators(
                fetched.headers().firstValue("etag").orElse(null),
                fetched.headers().firstValue("last-modified").orElse(null));
    }
}
