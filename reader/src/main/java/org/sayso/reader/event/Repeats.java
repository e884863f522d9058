package org.sayso.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.model.EventType;

/**
 * Leaves out the bare repeat of an event in its own sentence: same type, same word, nothing said of it that was not said before.
 *
 * <p>"He condemned the attack and said the attack would not go unpunished." is one attack. What it gets wrong: two happenings that the sentence
 * tells in the same bare word.
 */
final class Repeats {

    List<EventCandidate> removedFrom(List<EventCandidate> events) {
        List<EventCandidate> kept = new ArrayList<>();
        for (EventCandidate event : events) {
            if (kept.stream().noneMatch(earlier -> isBareRepeat(event, earlier))
                    && events.stream().noneMatch(later -> isNamedBy(event, later))) {
                kept.add(event);
            }
        }
        return kept;
    }

    private static boolean isBareRepeat(EventCandidate event, EventCandidate earlier) {
        if (event.type() != earlier.type() || !event.head().isNoun()) {
            return false;
        }
        boolean object = event.head().head() == earlier.head().index()
                && event.head().relation().equals("obj");
        return object || event.arguments().isEmpty() && stem(event).equals(stem(earlier));
    }

    /* "The attack was an air strike" tells one assault, by its narrower word. */
    private static boolean isNamedBy(EventCandidate event, EventCandidate later) {
        return event.type() == EventType.ATTACK
                && event.head().head() == later.head().index()
                && event.head().relation().equals("nsubj")
                && later.head().isNoun();
    }

    private static String stem(EventCandidate event) {
        String lemma = event.head().lemma().toLowerCase(Locale.ROOT);
        return lemma.length() > 5 ? lemma.substring(0, 5) : lemma;
    }
}
