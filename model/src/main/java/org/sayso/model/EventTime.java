package org.sayso.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event took or takes place: the best interval of days that the text and its publication date give.
 *
 * @param span the words that tell; null where the interval follows from the report's date alone
 * @param from first day
 * @param to last day, inclusive
 */
public record EventTime(@Nullable Span span, LocalDate from, LocalDate to) {

    public DateInterval interval() {
        return new DateInterval(from, to);
    }
}
