package org.sayso.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sayso.model.Certainty;
import org.sayso.model.Credibility;
import org.sayso.model.EventTime;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.reader.Parsed;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

class RuleEventTimesTest {

    /* 2012-10-11 is a Thursday. */
    private static final LocalDate THURSDAY = LocalDate.of(2012, 10, 11);

    @Test
    void givesAnEventTheTimeOfItsOwnClause() {
        assertThat(time(
                        "Twelve men were killed on Tuesday in the village of Dorra.",
                        "killed",
                        Phase.HAPPENED,
                        THURSDAY))
                .contains(new Days("2012-10-09", "2012-10-09"));
    }

    @Test
    void reachesFromSinceToTheReportsDay() {
        assertThat(time("The army has bombed the town since September.", "bombed", Phase.HAPPENED, THURSDAY))
                .contains(new Days("2012-09-01", "2012-10-11"));
    }

    @Test
    void datesWhatGoesOnByTheReport() {
        assertThat(time("The two armies are fighting near the river.", "fighting", Phase.ONGOING, THURSDAY))
                .contains(new Days("2012-10-11", "2012-10-11"));
    }

    @Test
    void leavesWhatIsPlannedUndatedUnlessItsOwnWordsDateIt() {
        assertThat(time(
                        "On Tuesday the army took the mill and plans to attack the town.",
                        "attack",
                        Phase.PLANNED,
                        THURSDAY))
                .isEmpty();
    }

    @Test
    void leavesBackgroundUndated() {
        String opening = "Gunmen came to the mill. Guards fled. It was quiet. Nobody came. ";

        assertThat(time(opening + "The group has burned many villages.", "burned", Phase.HAPPENED, THURSDAY))
                .isEmpty();
        assertThat(time(opening + "The gunmen burned the barn.", "burned", Phase.HAPPENED, THURSDAY))
                .contains(new Days("2012-10-11", "2012-10-11"));
    }

    @Test
    void datesNothingInAnUndatedReportButByTheCalendar() {
        assertThat(time("Twelve men were killed on Friday.", "killed", Phase.HAPPENED, null))
                .isEmpty();
        assertThat(time("Twelve men were killed.", "killed", Phase.HAPPENED, null))
                .isEmpty();
        assertThat(time("Twelve men were killed in 1973.", "killed", Phase.HAPPENED, null))
                .contains(new Days("1973-01-01", "1973-12-31"));
    }

    @Test
    void saysWhatDecided() {
        ParsedText text = Parsed.of("Twelve men were killed on Tuesday.");
        Optional<DatedEvent> dated = dated(text, "killed", Phase.HAPPENED, THURSDAY);
        assertThat(dated).get().satisfies(d -> {
            assertThat(d.because().rule()).isEqualTo("time-in-clause");
            assertThat(d.because().span()).extracting(text::slice).isEqualTo("Tuesday");
        });
    }

    private record Days(String from, String to) {
        static Days of(EventTime time) {
            return new Days(time.from().toString(), time.to().toString());
        }
    }

    private static Optional<Days> time(String text, String trigger, Phase phase, @Nullable LocalDate published) {
        return dated(Parsed.of(text), trigger, phase, published)
                .map(DatedEvent::time)
                .map(Days::of);
    }

    private static Optional<DatedEvent> dated(
            ParsedText text, String trigger, Phase phase, @Nullable LocalDate published) {
        List<JudgedEvent> events = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.word().equals(trigger)) {
                    EventCandidate event =
                            new EventCandidate(sentence, token, token.span(), EventType.KILL, Map.of(), List.of());
                    events.add(new JudgedEvent(
                            event,
                            new Factuality(
                                    Certainty.CERTAIN,
                                    Polarity.POSITIVE,
                                    phase,
                                    Credibility.POSSIBLY_TRUE,
                                    List.of())));
                }
            }
        }
        return new RuleEventTimes()
                .timesOf(events, text, new RuleTimeFinder().find(text, published), published)
                .getFirst();
    }
}
