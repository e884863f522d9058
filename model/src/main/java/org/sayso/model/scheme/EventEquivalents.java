package org.sayso.model.scheme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.EventType;

/** The table of {@link EventEquivalent}s, one for every type, as the jar holds it in {@code event-equivalents.tsv}. Immutable. */
public final class EventEquivalents {

    private static final EventEquivalents STANDARD =
            new EventEquivalents(new TableFile("event-equivalents.tsv").rows());

    private final Map<EventType, EventEquivalent> byType;

    private EventEquivalents(List<List<String>> rows) {
        EnumMap<EventType, EventEquivalent> map = new EnumMap<>(EventType.class);
        for (List<String> row : rows) {
            EventType type = EventType.ofWire(row.get(0));
            map.put(
                    type,
                    new EventEquivalent(
                            type,
                            row.get(1),
                            row.get(2),
                            some(row.get(3)),
                            some(row.get(4)),
                            row.get(5),
                            QuadClass.ofNumber(Integer.parseInt(row.get(6)))));
        }
        byType = Collections.unmodifiableMap(map);
    }

    public static EventEquivalents standard() {
        return STANDARD;
    }

    public EventEquivalent of(EventType type) {
        EventEquivalent found = byType.get(type);
        if (found == null) {
            throw new IllegalStateException("the table has no line for " + type.wire());
        }
        return found;
    }

    private static Optional<String> some(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(field);
    }
}
