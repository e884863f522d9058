package org.sayso.intake.published;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day in the outlet's own zone. Many systems write the time of publication in UTC, where a report of ten past midnight in Damascus is of the day
 * before. Where the trusted date is in UTC and the page names the same moment in another zone, or its address names the neighbouring day that a zone
 * can make of it, that day is believed. A neighbouring day that is only printed somewhere is not: page heads print the day of the visit.
 */
final class OwnZone {

    /* Zones reach from twelve hours behind UTC to fourteen before it. */
    private static final LocalTime MAY_BE_NEXT_DAY = LocalTime.of(10, 0);
    private static final LocalTime MAY_BE_DAY_BEFORE = LocalTime.of(12, 0);
    private static final Duration ROUNDED = Duration.ofMinutes(1);

    private OwnZone() {}

    static List<PageDate> first(List<PageDate> dates) {
        if (dates.isEmpty() || !isInUtc(dates.getFirst())) {
            return dates;
        }
        PageDate trusted = dates.getFirst();
        return dates.stream()
                .filter(other -> !isInUtc(other))
                .filter(other -> isSameMoment(trusted, other) || isAddressOfNeighbour(trusted, other))
                .findFirst()
                .map(local -> moved(dates, local))
                .orElse(dates);
    }

    private static List<PageDate> moved(List<PageDate> dates, PageDate local) {
        return Stream.concat(Stream.of(local), dates.stream().filter(date -> date != local))
                .toList();
    }

    private static boolean isInUtc(PageDate date) {
        ZoneId zone = date.zone();
        return zone != null && date.time() != null && zone.normalized().equals(ZoneOffset.UTC);
    }

    private static boolean isSameMoment(PageDate utc, PageDate other) {
        Instant one = moment(utc);
        Instant two = moment(other);
        return one != null && two != null && Duration.between(one, two).abs().compareTo(ROUNDED) <= 0;
    }

    private static @Nullable Instant moment(PageDate date) {
        LocalTime time = date.time();
        ZoneId zone = date.zone();
        return time == null || zone == null
                ? null
                : date.day().atTime(time).atZone(zone).toInstant();
    }

    private static boolean isAddressOfNeighbour(PageDate utc, PageDate other) {
        LocalTime time = utc.time();
        return time != null
                && other.place() == PageDate.Place.URL
                && (other.day().equals(utc.day().plusDays(1)) && time.isAfter(MAY_BE_NEXT_DAY)
                        || other.day().equals(utc.day().minusDays(1)) && time.isBefore(MAY_BE_DAY_BEFORE));
    }
}
