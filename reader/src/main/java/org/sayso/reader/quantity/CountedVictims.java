package org.sayso.reader.quantity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventType;
import org.sayso.model.Quantity;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Makes the people whom only a number tells the patient of what befell them: "killing 44 and wounding dozens more", "over 100 injured".
 *
 * <p>A tally ("the death toll rose to 112") keeps its number alone.
 */
public final class CountedVictims {

    private static final WordTable WORDS = WordTable.load(CountedVictims.class, "event-counts.txt");
    private static final Set<EventType> BEFALL = EnumSet.of(EventType.KILL, EventType.INJURE);

    private CountedVictims() {}

    /** The arguments of an event, with its own number as patient where it has none. */
    public static Map<Role, List<Span>> arguments(EventCandidate event, @Nullable Quantity quantity) {
        boolean told = quantity != null
                && BEFALL.contains(event.type())
                && !event.head().isNoun()
                && !event.arguments().containsKey(Role.PATIENT);
        if (!told) {
            return event.arguments();
        }
        Map<Role, List<Span>> arguments = new EnumMap<>(Role.class);
        arguments.putAll(event.arguments());
        arguments.put(Role.PATIENT, List.of(withNoun(quantity.span(), event)));
        return arguments;
    }

    private static Span withNoun(Span number, EventCandidate event) {
        Span span = number;
        for (Token token : event.sentence().tokens()) {
            boolean next = token.span().start() == span.end() + 1;
            if (next && WORDS.has("filler", token.word().toLowerCase(Locale.ROOT))) {
                span = Span.covering(span, token.span());
            }
        }
        return span;
    }
}
