package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;
import org.sayso.ledger.store.GeoBox;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.Certainty;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/** Events as lines of a list: what is filtered, ordered and counted is what the events themselves say. */
class EventIndexTest {

    @TempDir
    Path folder;

    private Ledger ledger;

    /** An empty store. */
    LedgerStore newStore() {
        return SqliteStore.open(folder.resolve("sayso.db"));
    }

    @BeforeEach
    void fill() {
        ledger = Ledger.over(newStore(), LedgerContract.CLOCK);
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.market("m2", "Évora Tageblatt", "2031-03-06").into(ledger);
        Reports.doctor("d1", "Coast Radio", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyEventHasALineThatSaysTheSame() {
        List<EventLine> lines = page(EventFilter.ALL);
        assertThat(lines).hasSize((int) ledger.counts().events());
        for (EventLine line : lines) {
            var event = ledger.event(line.id()).orElseThrow().event();
            assertThat(line.type()).isEqualTo(event.type());
            assertThat(line.summary()).isEqualTo(event.summary());
            assertThat(line.time()).isEqualTo(event.time());
            assertThat(line.quantity()).isEqualTo(event.quantity());
            assertThat(line.reports()).isEqualTo(event.reports().size());
            assertThat(line.independent()).isEqualTo(event.independentOrigins());
            assertThat(line.disagreements()).isEqualTo(event.disagreements().size());
            assertThat(line.claims()).isEqualTo(event.mentions().size());
            assertThat(line.status()).isEqualTo(event.status());
        }
    }

    @Test
    void filtersByEveryPart() {
        EventFilter all = EventFilter.ALL;
        assertThat(page(all.withType(EventType.SHELL)))
                .allMatch(it -> it.type() == EventType.SHELL)
                .isNotEmpty();
        assertThat(page(all.withDays(LocalDate.parse("2031-03-10"), null))).hasSize(2);
        assertThat(page(all.withPlace("karv"))).hasSize(2);
        assertThat(page(all.withPlace("\"karv\""))).isEmpty();
        assertThat(page(all.withPlace("\"Karvel\""))).hasSize(2);
        assertThat(page(all.withOrigin("harbour rights"))).isNotEmpty();
        assertThat(page(all.withOutlet("évora"))).isNotEmpty().hasSameSizeAs(page(all.withOutlet("Évora")));
        assertThat(page(all.withWords("surgeon"))).hasSize(1);
        assertThat(page(all.withWords("surg* \"karvel"))).hasSize(1);
        assertThat(page(all.withWords("surgeon bridge"))).isEmpty();
        assertThat(page(all.withLeastIndependent(2))).hasSize(1);
        assertThat(page(all.withStatus(EventStatus.CONFIRMED))).isEmpty();
        assertThat(page(all.withCertainty(Certainty.CERTAIN))).isNotEmpty();
        assertThat(page(all.withBox(new GeoBox(40, 18, 42, 20)))).hasSize(2);
        assertThat(page(all.withBox(new GeoBox(-1, -1, 1, 1)))).isEmpty();
        assertThat(page(all.withOnlyDisagreeing(true))).isEmpty();
    }

    @Test
    void wordsThatLookLikeAQueryAreOnlyWords() {
        for (String typed : List.of("\"", "a OR b", "NEAR(", "*", "x' --", "col:y", "(", "-", "a\u0000b")) {
            assertThat(page(EventFilter.ALL.withWords(typed))).isEmpty();
            assertThat(page(EventFilter.ALL.withPlace(typed + "%_"))).isEmpty();
        }
    }

    @Test
    void ordersEitherWayWithTheUntoldLast() {
        for (EventOrder order : EventOrder.values()) {
            assertThat(ledger.index().page(EventFilter.ALL, order, false, 50, 0).lines())
                    .hasSize(4);
            assertThat(ledger.index().page(EventFilter.ALL, order, true, 50, 0).lines())
                    .hasSize(4);
        }
        List<EventLine> byNumber = ledger.index()
                .page(EventFilter.ALL, EventOrder.QUANTITY, true, 50, 0)
                .lines();
        assertThat(byNumber.getLast().quantity()).isNull();
        List<EventLine> upwards = ledger.index()
                .page(EventFilter.ALL, EventOrder.QUANTITY, false, 50, 0)
                .lines();
        assertThat(upwards.getLast().quantity()).isNull();
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        List<EventLine> first = ledger.index()
                .page(EventFilter.ALL, EventOrder.TIME, false, 2, 0)
                .lines();
        EventPage second = ledger.index().page(EventFilter.ALL, EventOrder.TIME, false, 2, 2);
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second.lines());
        assertThat(second.total()).isEqualTo(4);
    }

    @Test
    void facetsCountWhatTheFilterLetsThrough() {
        for (Facet facet : Facet.values()) {
            for (FacetCount count : ledger.index().facet(facet, EventFilter.ALL, 50)) {
                assertThat(count.events())
                        .isEqualTo(page(narrowed(facet, count.value())).size());
            }
        }
        assertThat(ledger.index().facet(Facet.PLACE, EventFilter.ALL.withOutlet("\"Coast Radio\""), 5))
                .containsExactly(new FacetCount("Karvel", "Karvel", 1));
        assertThat(ledger.index().facet(Facet.OUTLET, EventFilter.ALL.withType(EventType.SHELL), 5))
                .extracting(FacetCount::value)
                .containsExactly("Harbour Post", "Évora Tageblatt");
    }

    @Test
    void aRemovedReportLeavesNoTraceInTheLines() {
        ledger.remove("d1");
        assertThat(page(EventFilter.ALL.withWords("surgeon"))).isEmpty();
        assertThat(page(EventFilter.ALL.withOutlet("Coast Radio"))).isEmpty();
        assertThat(page(EventFilter.ALL.withLeastIndependent(2))).isEmpty();
    }

    @Test
    void originsOfTheIndexAreThoseOfTheEvents() {
        assertThat(ledger.index().origins(null, 50, 0))
                .extracting(it -> it.id() + it.events() + it.alone() + it.disputed())
                .containsExactlyElementsOf(ledger.origins().stream()
                        .map(it -> it.id() + it.events() + it.alone() + it.disputed())
                        .toList());
        assertThat(ledger.index().origins("RIGHTS", 50, 0)).hasSize(1);
    }

    private List<EventLine> page(EventFilter filter) {
        return ledger.index().page(filter, EventOrder.TIME, false, 50, 0).lines();
    }

    private static EventFilter narrowed(Facet facet, String value) {
        String whole = "\"" + value + "\"";
        return switch (facet) {
            case TYPE -> EventFilter.ALL.withType(EventType.ofWire(value));
            case PLACE -> EventFilter.ALL.withPlace(whole);
            case STATUS -> EventFilter.ALL.withStatus(EventStatus.ofWire(value));
            case CERTAINTY -> EventFilter.ALL.withCertainty(Certainty.values()[Integer.parseInt(value)]);
            case MONTH -> EventFilter.ALL.withDays(LocalDate.parse(value + "-01"), LocalDate.parse(value + "-28"));
            case DAY -> EventFilter.ALL.withDays(LocalDate.parse(value), LocalDate.parse(value));
            case ORIGIN -> EventFilter.ALL.withOrigin(whole);
            case OUTLET -> EventFilter.ALL.withOutlet(whole);
        };
    }
}
