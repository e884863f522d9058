package org.sayso.intake.printed;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day that follows a date: {@code - 11:51 GMT}, {@code at 3:05 p.m. ET}, {@code T11:51:00+02:00}, {@code um 14.30 Uhr}. */
final class PrintedTime {

    private static final Pattern TIME = Pattern.compile(
            "\\G(?:T|[\\s\\u00A0,;|·•()–—\\-]{0,5}(?:(?:at|um|à|a las|alle|ore|kl\\.?|o)\\s)?\\s*)"
                    + "(2[0-4]|[01]?\\d)(?!\\d)(?:[:.h]([0-5]\\d))?(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?"
                    + "[\\s\\u00A0]*([ap]\\.?m\\b\\.?)?[\\s\\u00A0]*(?:Uhr|hrs|Hs)?\\.?[\\s\\u00A0]*\\(?(Z\\b|[A-Z]{2,4}\\b|[+\\-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private PrintedTime() {}

    static PrintedDate after(PrintedDate date, String text) {
        Matcher matcher = TIME.matcher(text);
        if (date.end() >= text.length()
                || !matcher.find(date.end())
                || matcher.group(2) == null && matcher.group(4) == null) {
            return date;
        }
        LocalTime time = time(matcher);
        if (time == null) {
            return date;
        }
        ZoneId zone = matcher.group(5) == null
                ? null
                : PrintedZones.zone(matcher.group(5)).orElse(null);
        return date.withTime(time, zone, zone == null && matcher.group(5) != null ? matcher.start(5) : matcher.end());
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1)) % 24;
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        String half = matcher.group(4);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
        }
        try {
            return LocalTime.of(hour, minute, second);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
