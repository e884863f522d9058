package org.sayso.reader.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.EventType;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.reader.Parsed;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;

class RuleRetellingsTest {

    private static final ReportReader READER = StandardReader.lean(Parsed.parser());

    @Test
    void headlineBodyAndDefiniteNounTellOneExplosion() {
        assertThat(groups("""
                Truck bomb kills 14 in Homs market

                A truck bomb exploded in a crowded market in Homs on Monday, killing 14 people, residents said.

                No group claimed the attack. Shopkeepers said the blast had shattered windows two streets away.
                """, EventType.EXPLOSION, EventType.ATTACK, EventType.SUICIDE_ATTACK))
                .hasSize(1);
    }

    @Test
    void theDeadOfAHappeningAreToldTwiceAndAreOneToll() {
        assertThat(groups("""
                Truck bomb kills 14 in Homs market

                A truck bomb exploded in a crowded market in Homs on Monday, killing 14 people, residents said.
                """, EventType.KILL)).hasSize(1);
    }

    @Test
    void whatHappenedInTwoTownsStaysApart() {
        assertThat(groups("""
                Shelling killed four people in Homs on Monday. Shelling killed nine people in Aleppo on Monday.
                """, EventType.KILL)).hasSize(2);
    }

    @Test
    void whatHappenedOnTwoDaysStaysApart() {
        assertThat(groups("""
                An air strike hit the hospital in Idlib on 3 May 2015. An air strike hit the hospital in Idlib on 9 May 2015.
                """, EventType.AIR_STRIKE)).hasSize(2);
    }

    @Test
    void anotherAttackAndOtherVictimsAreOthers() {
        assertThat(groups("""
                A car bomb exploded in Homs on Monday. Another car bomb exploded in Homs on Monday evening.
                """, EventType.EXPLOSION)).hasSize(2);
        assertThat(groups("""
                Gunmen killed three policemen in Homs on Monday. Six others were killed in Homs on Monday by a mine.
                """, EventType.KILL)).hasSize(2);
    }

    @Test
    void oneOfficersDefectionIsNotThatOfFive() {
        assertThat(groups("""
                The first woman to command a tank has defected, rebels said. It follows the defection three days ago of five majors.

                Captain Mila Dorn defected at night. A spokesman confirmed the defections.
                """, EventType.DEFECT)).hasSize(2);
    }

    @Test
    void whatAHappeningFollowsIsAnother() {
        assertThat(groups("""
                A bomb exploded in Homs on Monday. It follows an explosion in Homs on Monday night.
                """, EventType.EXPLOSION)).hasSize(2);
    }

    @Test
    void whatMayYetHappenIsNotWhatHappened() {
        assertThat(groups("""
                The rebels attacked Idlib on Monday. The army said it would attack Idlib.
                """, EventType.ATTACK)).hasSize(2);
    }

    @Test
    void theReasonPointsAtTheFirstMention() {
        String text = "A car bomb exploded in Homs on Monday. The explosion destroyed a school.";
        List<EventMention> again =
                read(text).events().stream().filter(e -> e.sameAs() != null).toList();
        assertThat(again)
                .singleElement()
                .satisfies(e -> assertThat(e.because())
                        .filteredOn(b -> b.field().equals("same_as"))
                        .singleElement()
                        .satisfies(b -> assertThat(CodePointText.of(text).slice(b.span()))
                                .isEqualTo("exploded")));
    }

    @Test
    void aReportWithoutEventsHasNothingToldTwice() {
        assertThat(read("The weather was mild.").events()).isEmpty();
        assertThat(read("").events()).isEmpty();
    }

    private static Reading read(String text) {
        return READER.read(new Report("r", text, LocalDate.of(2015, 5, 12), "The Lantern", null, null, null), "en");
    }

    /* The happenings of these types, each with its mentions. */
    private static Map<String, List<String>> groups(String text, EventType... types) {
        List<EventType> wanted = List.of(types);
        Map<String, List<String>> groups = new TreeMap<>();
        for (EventMention event : read(text).events().stream()
                .filter(e -> wanted.contains(e.type()))
                .collect(Collectors.toList())) {
            groups.computeIfAbsent(event.sameAs() == null ? event.id() : event.sameAs(), k -> new ArrayList<>())
                    .add(event.id());
        }
        return groups;
    }
}
