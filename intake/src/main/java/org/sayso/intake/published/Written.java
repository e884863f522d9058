package org.sayso.intake.published;

import java.util.List;
import java.util.Optional;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;
import org.sayso.intake.printed.PrintedDates;

/** Reads the dates that somebody wrote into an attribute or a short text. */
final class Written {

    private static final int LONGEST = 300;
    private static final int WEB_BEGINS = 1991;
    private static final int TOO_LATE = 2100;

    private Written() {}

    static Optional<PageDate> first(String words, DayMonthOrder order, PageDate.Place place, String key) {
        return dates(words, order).stream().findFirst().map(date -> pageDate(date, words, place, key));
    }

    /** Those of the web's time; indexes are those of {@code words}. */
    static List<PrintedDate> dates(String words, DayMonthOrder order) {
        String shortened = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return PrintedDates.reading(order).in(shortened).stream()
                .filter(date -> date.day().getYear() >= WEB_BEGINS && date.day().getYear() < TOO_LATE)
                .toList();
    }

    static PageDate pageDate(PrintedDate date, String words, PageDate.Place place, String key) {
        String shortened = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return new PageDate(date.day(), date.time(), date.zone(), place, key, shortened.strip());
    }
}
