package org.sayso.ledger.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Event;

/** The parts of a filter that compare words, in any case. */
final class EventWords {

    private EventWords() {}

    static boolean match(Event event, EventFilter filter) {
        return atPlace(event, filter.place()) && fromOrigin(event, filter.origin());
    }

    private static boolean atPlace(Event event, @Nullable String words) {
        return words == null || event.place() != null && holds(event.place().name(), words);
    }

    private static boolean fromOrigin(Event event, @Nullable String words) {
        return words == null
                || event.origins().stream()
                        .anyMatch(origin -> holds(origin.name(), words) || holds(origin.id(), words));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
