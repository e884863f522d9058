package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece published by one outlet, as the reader sees it.
 *
 * @param id as its input gave it, or made from the bytes where the input gave none; unique in a ledger
 * @param text the text as published, white space and all; every offset counts in it
 * @param date day of publication as printed or given, in the outlet's own time zone; null where unknown, and then nothing is anchored to a day
 * @param outlet name of who published it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        String id,
        String text,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable String url) {

    public Report {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id");
        }
        if (text == null) {
            throw new IllegalArgumentException("a report needs a text");
        }
    }

    /** A report of which nothing but its text is known. */
    public static Report of(String id, String text) {
        return new Report(id, text, null, null, null, null, null);
    }

    public Report withDate(@Nullable LocalDate other) {
        return new Report(id, text, other, outlet, title, author, url);
    }

    public Report withOutlet(@Nullable String other) {
        return new Report(id, text, date, other, title, author, url);
    }
}
