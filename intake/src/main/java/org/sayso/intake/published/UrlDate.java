package org.sayso.intake.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in an address: {@code /2012/10/11/}, {@code /2012-10-11-}, {@code /20121011/}; a path without the day gives none. */
final class UrlDate {

    private static final Pattern DAY = Pattern.compile(
            "(?:^|\\D)((?:19|20)\\d{2})([/_.-]?)([01]\\d|(?<=[/_.-])[1-9])\\2([0-3]\\d|(?<=[/_.-])[1-9])(?=\\D|$)");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("/((?:19|20)\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\\d{1,2})/");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int WEB_BEGINS = 1991;

    private UrlDate() {}

    static Optional<PageDate> of(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        String path = url.replaceFirst("^https?://web\\.archive\\.org/web/\\d+[a-z_]*/", "")
                .replaceFirst("[?#].*$", "");
        Matcher named = MONTH_NAMED.matcher(path);
        if (named.find()) {
            return date(named.group(1), String.valueOf(MONTHS.indexOf(named.group(2)) / 3 + 1), named.group(3), path);
        }
        Matcher matcher = DAY.matcher(path);
        while (matcher.find()) {
            Optional<PageDate> date = date(matcher.group(1), matcher.group(3), matcher.group(4), path);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PageDate> date(String year, String month, String day, String path) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < WEB_BEGINS
                    ? Optional.empty()
                    : Optional.of(new PageDate(date, null, null, PageDate.Place.URL, "path", path));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
