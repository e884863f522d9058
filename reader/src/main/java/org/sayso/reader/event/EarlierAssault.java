package org.sayso.reader.event;

import java.util.EnumSet;
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

    private @Nullable EventType last;
    private int lastSentence;

    void told(@Nullable EventType type, int sentence) {
        if (type != null && KINDS.contains(type)) {
            last = type;
            lastSentence = sentence;
        } else if (type == EventType.ATTACK) {
            last = null;
        }
    }

    @Nullable
    EventType type(int sentence) {
        return sentence - lastSentence <= REACH ? last : null;
    }
}
