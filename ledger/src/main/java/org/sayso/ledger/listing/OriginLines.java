package org.sayso.ledger.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.EntryOrigin;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.OriginLine;

/** Gathers what each origin stands behind. */
public final class OriginLines {

    private OriginLines() {}

    /** Those behind most events first; where words are given, only those that have them in their names. */
    public static List<OriginLine> of(List<EventEntry> events, @Nullable String words, int limit, long offset) {
        String sought = words == null ? "" : words.toLowerCase(Locale.ROOT);
        Map<String, OriginLine> lines = new TreeMap<>();
        for (EventEntry event : events) {
            for (EntryOrigin origin : event.origins()) {
                if (sought.isEmpty() || origin.name().toLowerCase(Locale.ROOT).contains(sought)) {
                    lines.merge(origin.id(), line(origin), OriginLines::together);
                }
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparingInt(OriginLine::events).reversed().thenComparing(OriginLine::id))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private static OriginLine line(EntryOrigin origin) {
        return new OriginLine(
                origin.id(),
                origin.name(),
                origin.kind(),
                origin.named(),
                origin.claims(),
                1,
                origin.alone() ? 1 : 0,
                origin.disputed() ? 1 : 0);
    }

    /* An origin may go by several names; the last in the alphabet stands for it, whatever the order of events. */
    private static OriginLine together(OriginLine one, OriginLine other) {
        OriginLine first = one.name().compareTo(other.name()) >= 0 ? one : other;
        return new OriginLine(
                one.id(),
                first.name(),
                first.kind(),
                one.named() || other.named(),
                one.claims() + other.claims(),
                one.events() + other.events(),
                one.alone() + other.alone(),
                one.disputed() + other.disputed());
    }
}
