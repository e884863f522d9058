package org.sayso.reader.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventType;

/** Remembers, while a report is read, which narrow kind of assault was told last: "the attack" after "a car bomb exploded" is an explosion. */
final class EarlierAssault {

    private static final Set<EventType> KINDS = EnumSet.of(
            EventType.AIR_STRIKE,
            EventType.SHELL,
            EventType.EXPLOSION,
            EventType.SUICIDE_ATTACK,
            EventType.CHEMICAL_ATTACK);
    private static final int REACH = 4;
    private static final int OFTEN = 3;

    private final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    private @Nullable EventType last;
    private int lastSentence;

    void told(@Nullable EventType type, int sentence) {
        if (type != null && KINDS.contains(type)) {
            last = type;
            lastSentence = sentence;
            counts.merge(type, 1, Integer::sum);
        }
    }

    /** The kind told in the last few sentences, or else the one that the report tells of again and again. */
    @Nullable
    EventType type(int sentence) {
        return last != null && sentence - lastSentence <= REACH ? last : most();
    }

    private @Nullable EventType most() {
        EventType most = null;
        for (Map.Entry<EventType, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= OFTEN && (most == null || entry.getValue() > counts.get(most))) {
                most = entry.getKey();
            }
        }
        return most;
    }
}
