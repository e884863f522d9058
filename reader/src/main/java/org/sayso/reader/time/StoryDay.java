package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.model.DateInterval;
import org.sayso.model.Phase;
import org.sayso.reader.event.CameBefore;

/**
 * The day of what a report is about: the first day that its opening sentences give to something that happened in the ten days before it, else the
 * day on which its sources are said to have spoken, else its own.
 */
final class StoryDay {

    private static final int FRESH_DAYS = 10;
    private static final int OPENING_SENTENCES = 7;

    private StoryDay() {}

    static DateInterval of(
            List<JudgedEvent> events,
            List<Optional<TimedPhrase>> linked,
            List<List<TimedPhrase>> bySentence,
            LocalDate published) {
        for (int i = 0; i < events.size(); i++) {
            Optional<TimedPhrase> phrase = linked.get(i);
            JudgedEvent judged = events.get(i);
            boolean happened = judged.factuality().phase() == Phase.HAPPENED;
            boolean opening = judged.event().sentence().index() < OPENING_SENTENCES;
            boolean earlier = CameBefore.is(judged.event());
            if (happened && opening && !earlier && phrase.isPresent() && isFresh(phrase.get(), published)) {
                return phrase.get().days();
            }
        }
        return bySentence.stream()
                .limit(OPENING_SENTENCES)
                .flatMap(List::stream)
                .filter(p -> p.reporting() && isFresh(p, published))
                .map(TimedPhrase::days)
                .findFirst()
                .orElse(DateInterval.day(published));
    }

    private static boolean isFresh(TimedPhrase phrase, LocalDate published) {
        LocalDate from = phrase.days().from();
        return phrase.isDay() && !from.isAfter(published) && !from.isBefore(published.minusDays(FRESH_DAYS));
    }
}
