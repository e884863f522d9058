package org.sayso.intake.html;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.FieldSource;

/**
 * The article of a page.
 *
 * @param text its body, paragraphs with an empty line between them; empty where the page has none
 * @param date of publication, or of the last change where the page gives only that
 * @param url the canonical one
 * @param language ISO 639 code that the page declares
 * @param captions of its pictures, which are no part of the text
 * @param found where each field was found
 */
record Article(
        String text,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable String url,
        @Nullable String language,
        List<String> captions,
        List<FieldSource> found) {}
