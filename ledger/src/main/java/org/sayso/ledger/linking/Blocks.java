package org.sayso.ledger.linking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.HappeningPlace;

/**
 * Where to look for claims that may tell of the same happening, so that the cost of one more claim does not grow with the ledger.
 *
 * <p>Claims of related types meet on a day that both may fall on, or in a month and about half a degree of latitude and longitude. Claims without
 * time and place meet only through copied text.
 */
final class Blocks {

    private static final int SHORT_DAYS = 10;
    private static final int MOST_MONTHS = 6;
    private static final double CELL_DEGREES = 0.5;

    private Blocks() {}

    /** The blocks in which a claim can be found. */
    static Collection<Long> of(Claim claim) {
        return keys(claim, 0);
    }

    /** The blocks in which to look for others like a claim: its own and, for places, those around. */
    static Collection<Long> around(Claim claim) {
        return keys(claim, 1);
    }

    private static Collection<Long> keys(Claim claim, int reach) {
        TreeSet<Long> keys = new TreeSet<>();
        for (int family : TypeFamilies.of(claim.type())) {
            days(claim.time()).forEach(day -> keys.add(key(family + " day " + day)));
            for (YearMonth month : months(claim)) {
                cells(claim.place(), reach).forEach(cell -> keys.add(key(family + " " + month + " " + cell)));
            }
        }
        return keys;
    }

    private static List<LocalDate> days(@Nullable DateInterval time) {
        return time == null || time.days() > SHORT_DAYS
                ? List.of()
                : time.from().datesUntil(time.to().plusDays(1)).toList();
    }

    private static List<YearMonth> months(Claim claim) {
        DateInterval time = claim.time();
        if (time == null) {
            return claim.published() == null ? List.of() : List.of(YearMonth.from(claim.published()));
        }
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(time.to());
        for (YearMonth at = YearMonth.from(time.from()); !at.isAfter(last) && months.size() < MOST_MONTHS; ) {
            months.add(at);
            at = at.plusMonths(1);
        }
        return months;
    }

    private static List<String> cells(@Nullable HappeningPlace place, int reach) {
        if (place == null || place.lat() == null || place.lon() == null) {
            return place == null ? List.of() : List.of(Places.key(place));
        }
        long row = Math.round(place.lat() / CELL_DEGREES);
        long column = Math.round(place.lon() / CELL_DEGREES);
        List<String> cells = new ArrayList<>(List.of(Places.key(place)));
        for (long r = row - reach; r <= row + reach; r++) {
            for (long c = column - reach; c <= column + reach; c++) {
                cells.add(r + "/" + c);
            }
        }
        return cells;
    }

    /* FNV-1a, 64 bits. */
    private static long key(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001b3L;
        }
        return hash;
    }
}
