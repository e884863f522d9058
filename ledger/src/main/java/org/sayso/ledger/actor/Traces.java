package org.sayso.ledger.actor;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sayso.ledger.store.EntryActor;
import org.sayso.ledger.store.EventEntry;

/** Where a name was met: what can tie it to another. For one thread. */
final class Traces {

    private final Set<Long> events = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, Set<Long>> reportsBySpelling = new HashMap<>();
    private final Set<Long> reports = new HashSet<>();

    /** @param told the countries of all that the report tells */
    void add(EventEntry event, EntryActor actor, Set<String> told) {
        events.add(event.no());
        countries.addAll(told);
        reports.add(actor.report());
        reportsBySpelling.computeIfAbsent(actor.spelled(), k -> new HashSet<>()).add(actor.report());
    }

    void addAll(Traces other) {
        events.addAll(other.events);
        countries.addAll(other.countries);
        reports.addAll(other.reports);
        other.reportsBySpelling.forEach((spelling, more) -> reportsBySpelling
                .computeIfAbsent(spelling, k -> new HashSet<>())
                .addAll(more));
    }

    boolean shareEvent(Traces other) {
        return !Collections.disjoint(events, other.events);
    }

    boolean shareCountry(Traces other) {
        return !Collections.disjoint(countries, other.countries);
    }

    int reports() {
        return reports.size();
    }

    /** Spellings with the number of reports that use them. */
    Map<String, Set<Long>> spellings() {
        return reportsBySpelling;
    }
}
