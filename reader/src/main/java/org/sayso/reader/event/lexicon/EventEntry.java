package org.sayso.reader.event.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventType;

/**
 * One trigger in one sense.
 *
 * @param type null for a sense that is no event ("killed the bill")
 * @param words the trigger's words in their base forms; a verb's first word and a noun's last are inflected
 * @param id file, type and words, for the line that says what decided
 */
public record EventEntry(
        @Nullable EventType type,
        WordKind kind,
        Frame frame,
        List<String> words,
        List<Condition> conditions,
        String id) {

    public EventEntry {
        words = List.copyOf(words);
        conditions = List.copyOf(conditions);
    }

    /** The word that is inflected and carries the trigger in the tree. */
    public String mainWord() {
        return kind == WordKind.NOUN ? words.getLast() : words.getFirst();
    }
}
