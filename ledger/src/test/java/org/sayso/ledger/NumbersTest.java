package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.Numbers.Count;
import org.sayso.ledger.Numbers.Series;
import org.sayso.ledger.Numbers.Standing;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.CountRange;
import org.sayso.model.EventType;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;

/** How many, over time. */
class NumbersTest {

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("numbers.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aTollThatRisesIsToldAsAnUpdateWithItsOrigin() {
        Reports.toll("t2", "Coast Daily", "2031-03-06", "19", 19.0, 19.0).into(ledger);
        Reports.toll("t1", "Harbour Post", "2031-03-05", "14", 14.0, 14.0).into(ledger);

        Series series = onlySeries(EventType.KILL);

        assertThat(series.unit()).isEqualTo("people");
        assertThat(series.counts()).extracting(Count::standing).containsExactly(Standing.FIRST, Standing.UPDATES);
        assertThat(series.counts()).extracting(Count::low).containsExactly(14.0, 19.0);
        assertThat(series.counts()).extracting(Count::originName).containsOnly("Harbour Rights Watch");
        assertThat(series.counts().getLast().against())
                .containsExactly(series.counts().getFirst().claim());
    }

    @Test
    void aTollThatFallsIsToldAsADisagreementOnBothSides() {
        Reports.toll("t1", "Harbour Post", "2031-03-05", "19", 19.0, 19.0).into(ledger);
        Reports.toll("t2", "Coast Daily", "2031-03-06", "14", 14.0, 14.0).into(ledger);

        assertThat(onlySeries(EventType.KILL).counts())
                .extracting(Count::standing)
                .containsExactly(Standing.DISAGREES, Standing.DISAGREES);
    }

    @Test
    void countsThatMeetAgreeAndTheOutletsOwnWordIsItsOwn() {
        Reports.doctor("d1", "Coast Daily", "2031-03-05").into(ledger);
        Reports.ownWord("o1", "Hill Radio", "2031-03-07").into(ledger);

        List<Count> counts = onlySeries(EventType.KILL).counts();

        assertThat(counts).extracting(Count::standing).containsExactly(Standing.FIRST, Standing.AGREES);
        assertThat(counts.getLast().originName()).isEqualTo("Hill Radio");
        assertThat(counts.getLast().high()).isNull();
    }

    @Test
    void ratesAreBroughtToADay() {
        rate("r1", "Harbour Post", "70 people a week", 70.0, "week").into(ledger);
        rate("r2", "Coast Daily", "10 people a day", 10.0, "day").into(ledger);

        Series series = onlySeries(EventType.DISPLACE);

        assertThat(series.perDay()).isTrue();
        assertThat(series.counts()).extracting(Count::low).containsExactly(10.0, 10.0);
        assertThat(series.counts()).extracting(Count::standing).containsExactly(Standing.FIRST, Standing.AGREES);
    }

    @Test
    void bombsBlastsAndBombAttacksAreOneSeriesWhateverTheyAreCalled() {
        blasts("b1", "Harbour Post", "2031-03-05", "Two bombings", 2.0, "A bombing")
                .into(ledger);
        blasts("b2", "Coast Daily", "2031-03-05", "Two blasts", 2.0, "blast").into(ledger);
        blasts("b3", "Hill Radio", "2031-03-06", "Nine bomb attacks", 9.0, "town bomb attack")
                .into(ledger);

        Series series = onlySeries(EventType.EXPLOSION);

        assertThat(series.unit()).isEqualTo("attack");
        assertThat(series.counts()).hasSize(3);
    }

    @Test
    void aNumberOfBombsIsNoTollAndSomeOfTheDeadAreNotTheLeastOfThem() {
        blasts("b1", "Harbour Post", "2031-03-05", "Two bombings", 2.0, "bombing")
                .into(ledger);
        blasts("b2", "Coast Daily", "2031-03-05", "Fourteen people were hurt by bombings", 14.0, "person")
                .into(ledger);
        blasts("b3", "Hill Radio", "2031-03-06", "Three children were hurt by bombings", 3.0, "child")
                .into(ledger);

        HappeningRow row =
                ledger.events(EventFilter.ALL.withType(EventType.EXPLOSION)).getFirst();
        assertThat(row.event().reports()).hasSize(3);
        assertThat(row.event().quantity()).isEqualTo(new CountRange(14.0, 14.0, "person", null));
        assertThat(ledger.numbers(Long.toString(row.no())).series())
                .extracting(Series::unit)
                .containsExactly("people", "attack", "child");
    }

    @Test
    void anEventThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ledger.numbers("99"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("no event 99");
    }

    private Series onlySeries(EventType type) {
        long event = ledger.events(EventFilter.ALL.withType(type)).getFirst().no();
        assertThat(ledger.events(EventFilter.ALL.withType(type))).hasSize(1);
        List<Series> series = ledger.numbers(Long.toString(event)).series();
        assertThat(series).hasSize(1);
        return series.getFirst();
    }

    private static Written blasts(String id, String outlet, String date, String words, double number, String unit) {
        String text = words + " shook the fish market of Karvel on 4 March, the Harbour Rights Watch said.";
        return Written.report(id, outlet, date, text)
                .says(
                        "the Harbour Rights Watch",
                        "said",
                        SourceKind.ORGANISATION,
                        words + " shook the fish market of Karvel on 4 March")
                .event(
                        "shook",
                        EventType.EXPLOSION,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "the fish market of Karvel")
                                .count(words, number, number, unit));
    }

    private static Written rate(String id, String outlet, String words, double number, String per) {
        String text = "Some " + words
                + " are fleeing the floods at Karvel over the coast road, the Harbour Rights Watch said.";
        return Written.report(id, outlet, "2031-03-05", text)
                .says(
                        "the Harbour Rights Watch",
                        "said",
                        SourceKind.ORGANISATION,
                        "Some " + words + " are fleeing the floods at Karvel over the coast road")
                .event(
                        "fleeing",
                        EventType.DISPLACE,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, words)
                                .rate(words, number, number, per));
    }
}
