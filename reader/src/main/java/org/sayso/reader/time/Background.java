package org.sayso.reader.time;

import java.util.Locale;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Tells what a report mentions as background, so that it gets no day but one that its own words give.
 *
 * <p>Background are agreements and changes of territory without a day of their own, repeated and earlier happenings ("several bombings", "previous
 * accusations"), what the perfect tells after the opening ("has carried out raids"), deeds told in the bare plural after the opening, and all that
 * stands far down a report, which news writing orders by weight (Bell 1991). What it gets wrong: a long report on several fresh happenings.
 */
final class Background {

    private static final WordTable WORDS = WordTable.load(Background.class, "event-time-words.txt");
    private static final int AFTER_THE_OPENING = 3;
    private static final int FAR_DOWN = 18;

    private Background() {}

    static boolean is(EventCandidate event) {
        Sentence sentence = event.sentence();
        return WORDS.has("own-day", event.type().wire())
                || sentence.index() >= FAR_DOWN
                || hasChild(event.head(), sentence, "repeated")
                || sentence.index() >= AFTER_THE_OPENING && (isPerfect(event) || isBarePlural(event));
    }

    private static boolean hasChild(Token head, Sentence sentence, String wordClass) {
        return sentence.children(head, "amod", "det", "nmod").stream()
                .anyMatch(t -> WORDS.has(wordClass, t.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPerfect(EventCandidate event) {
        return event.head().isVerb()
                && event.sentence().children(event.head(), "aux").stream()
                        .anyMatch(t -> WORDS.has("perfect", t.word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isBarePlural(EventCandidate event) {
        return event.head().tag().equals("NNS")
                && event.sentence()
                        .child(event.head(), "det", "nmod:poss", "nummod")
                        .isEmpty();
    }
}
