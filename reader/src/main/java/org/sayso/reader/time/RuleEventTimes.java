package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Because;
import org.sayso.model.DateInterval;
import org.sayso.model.EventTime;
import org.sayso.model.Phase;
import org.sayso.model.Span;
import org.sayso.model.TimeExpression;
import org.sayso.reader.event.ActorCount;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.word.WordTable;

/**
 * Gives each event the time of its own clause; else that of another mention of the same kind of event; else, in a dated report, the day of the story,
 * and its own day to what still goes on. What is planned, supposed or told as background stays undated unless its own words date it. Thread-safe.
 */
public final class RuleEventTimes implements EventTimes {

    private static final int LONGEST_LENT = 31;
    private static final int A_YEAR = 365;

    private static final WordTable WORDS = WordTable.load(RuleEventTimes.class, "event-time-words.txt");

    @Override
    public List<Optional<DatedEvent>> timesOf(
            List<JudgedEvent> events, ParsedText text, List<TimeExpression> times, @Nullable LocalDate published) {
        TimedPhrases reader = new TimedPhrases(published);
        List<List<TimedPhrase>> bySentence = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            bySentence.add(reader.in(sentence, text, times));
        }
        List<Optional<TimedPhrase>> linked = new ArrayList<>();
        for (JudgedEvent judged : events) {
            linked.add(
                    TimeLink.of(judged, bySentence.get(judged.event().sentence().index())));
        }
        DateInterval story = published == null ? null : StoryDay.of(events, linked, bySentence, published);
        List<Optional<DatedEvent>> dated = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            JudgedEvent judged = events.get(i);
            Optional<TimedPhrase> reported =
                    TimeLink.ofReport(bySentence.get(judged.event().sentence().index()));
            dated.add(time(i, events, linked, reported, story, published));
        }
        return dated;
    }

    private static Optional<DatedEvent> time(
            int i,
            List<JudgedEvent> events,
            List<Optional<TimedPhrase>> linked,
            Optional<TimedPhrase> reported,
            @Nullable DateInterval story,
            @Nullable LocalDate published) {
        JudgedEvent judged = events.get(i);
        Phase phase = judged.factuality().phase();
        if (linked.get(i).isPresent()) {
            TimedPhrase phrase = linked.get(i).get();
            Optional<TimedPhrase> finer = finer(i, phrase, events, linked);
            if (finer.isPresent()) {
                return Optional.of(dated(phrase.span(), finer.get().own(), "time-in-clause-refined"));
            }
            return Optional.of(dated(phrase.span(), inClause(judged, phrase, published), "time-in-clause"));
        }
        if (phase != Phase.HAPPENED && phase != Phase.ONGOING) {
            return Optional.empty();
        }
        if (phase == Phase.ONGOING) {
            return published == null
                    ? Optional.empty()
                    : Optional.of(dated(null, DateInterval.day(published), "ongoing-at-report"));
        }
        if (Background.is(judged.event())) {
            return Optional.empty();
        }
        if (reported.isPresent()) {
            return Optional.of(dated(reported.get().span(), reported.get().days(), "time-of-saying"));
        }
        Optional<TimedPhrase> same = sameKind(i, events, linked);
        if (same.isPresent()) {
            return Optional.of(dated(same.get().span(), same.get().own(), "time-of-same-kind"));
        }
        if (story == null || published == null) {
            return Optional.empty();
        }
        boolean speech = WORDS.has("speech", judged.event().type().wire());
        return Optional.of(
                dated(null, speech ? DateInterval.day(published) : story, speech ? "report-day" : "story-day"));
    }

    /* The finest time that an event of the same type has of its own, of equally fine ones the nearest, the earlier of two as near. */
    private static Optional<TimedPhrase> sameKind(int i, List<JudgedEvent> events, List<Optional<TimedPhrase>> linked) {
        EventCandidate event = events.get(i).event();
        ActorCount doers = ActorCount.of(event);
        TimedPhrase best = null;
        for (int step = 1; step < events.size(); step++) {
            for (int other : new int[] {i - step, i + step}) {
                boolean inside = other >= 0
                        && other < events.size()
                        && events.get(other).event().type() == event.type()
                        && !doers.clashesWith(ActorCount.of(events.get(other).event()));
                TimedPhrase phrase = inside ? linked.get(other).orElse(null) : null;
                if (phrase != null
                        && !phrase.open()
                        && phrase.own().days() <= LONGEST_LENT
                        && (best == null || rank(phrase) < rank(best))) {
                    best = phrase;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(TimedPhrase phrase) {
        return phrase.isDay() ? 0 : phrase.own().days() <= 7 ? 1 : 2;
    }

    /* "more than two years ago" where another sentence says "in April 2014" of the same kind of event. */
    private static Optional<TimedPhrase> finer(
            int i, TimedPhrase coarse, List<JudgedEvent> events, List<Optional<TimedPhrase>> linked) {
        return coarse.own().days() < A_YEAR || coarse.open()
                ? Optional.empty()
                : sameKind(i, events, linked).filter(p -> coarse.own().contains(p.own()));
    }

    /* What began in October and goes on lasts to the report's day; what happened since October did so up to then. */
    private static DateInterval inClause(JudgedEvent judged, TimedPhrase phrase, @Nullable LocalDate published) {
        boolean ongoing = judged.factuality().phase() == Phase.ONGOING;
        Sentence sentence = judged.event().sentence();
        boolean begins = sentence.head(phrase.head())
                .map(v -> WORDS.has("beginning", v.lemma()))
                .orElse(false);
        if (ongoing && begins && published != null && phrase.own().from().isBefore(published)) {
            return new DateInterval(phrase.own().from(), published);
        }
        return phrase.clausal() && !ongoing && TimeLink.isInside(judged, phrase) ? phrase.own() : phrase.days();
    }

    private static DatedEvent dated(@Nullable Span span, DateInterval days, String rule) {
        return new DatedEvent(new EventTime(span, days.from(), days.to()), new Because("time", span, rule));
    }
}
