package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
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

    /** The store that was made last, opened once more. */
    LedgerStore sameStore() {
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
            assertThat(line.background()).isEqualTo(event.isBackground());
        }
    }

    @Test
    void whatIsToldAsHistoryIsMarkedInTheList() {
        fire("old", "Mill 7 of Oster burned down.", "Oster").asBackground().into(ledger);
        assertThat(page(EventFilter.ALL.withPlace("Oster"))).allMatch(EventLine::background);
        assertThat(page(EventFilter.ALL.withPlace("Karvel"))).noneMatch(EventLine::background);
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
            assertThat(ledger.index()
                            .select(EventFilter.ALL)
                            .page(order, false, 50, 0)
                            .lines())
                    .hasSize(4);
            assertThat(ledger.index()
                            .select(EventFilter.ALL)
                            .page(order, true, 50, 0)
                            .lines())
                    .hasSize(4);
        }
        List<EventLine> byNumber = ledger.index()
                .select(EventFilter.ALL)
                .page(EventOrder.QUANTITY, true, 50, 0)
                .lines();
        assertThat(byNumber.getLast().quantity()).isNull();
        List<EventLine> upwards = ledger.index()
                .select(EventFilter.ALL)
                .page(EventOrder.QUANTITY, false, 50, 0)
                .lines();
        assertThat(upwards.getLast().quantity()).isNull();
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        List<EventLine> first = ledger.index()
                .select(EventFilter.ALL)
                .page(EventOrder.TIME, false, 2, 0)
                .lines();
        EventPage second = ledger.index().select(EventFilter.ALL).page(EventOrder.TIME, false, 2, 2);
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second.lines());
        assertThat(second.total()).isEqualTo(4);
    }

    @Test
    void facetsCountWhatTheFilterLetsThrough() {
        for (Facet facet : Facet.values()) {
            for (FacetCount count : ledger.index().select(EventFilter.ALL).facet(facet, 50)) {
                assertThat(count.events())
                        .isEqualTo(page(narrowed(facet, count.value())).size());
            }
        }
        assertThat(ledger.index()
                        .select(EventFilter.ALL.withOutlet("\"Coast Radio\""))
                        .facet(Facet.PLACE, 5))
                .containsExactly(new FacetCount("Karvel", "Karvel", 1));
        assertThat(ledger.index()
                        .select(EventFilter.ALL.withType(EventType.SHELL))
                        .facet(Facet.OUTLET, 5))
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
    void aListFollowsWhatAnotherProgramChanges() {
        List<EventLine> before = page(EventFilter.ALL);
        try (Ledger other = Ledger.over(sameStore(), LedgerContract.CLOCK)) {
            Reports.bridge("b2", "Coast Radio", "2031-04-20").into(other);
            assertThat(page(EventFilter.ALL)).isNotEqualTo(before).containsExactlyElementsOf(lines(other));
            other.remove("d1");
            assertThat(page(EventFilter.ALL)).containsExactlyElementsOf(lines(other));
            ClaimView claim = other.claimsOf("b1").getFirst();
            other.decide("A. Tester", new Decision.Confirm(new ClaimPointer("b1", claim.span())));
            assertThat(page(EventFilter.ALL.withStatus(EventStatus.CONFIRMED)))
                    .hasSize(1)
                    .containsExactlyElementsOf(other.index()
                            .select(EventFilter.ALL.withStatus(EventStatus.CONFIRMED))
                            .page(EventOrder.TIME, false, 50, 0)
                            .lines());
        }
    }

    private static List<EventLine> lines(Ledger ledger) {
        return ledger.index()
                .select(EventFilter.ALL)
                .page(EventOrder.TIME, false, 50, 0)
                .lines();
    }

    @Test
    void aLongListGivesTheSamePagesAsAShortOne() {
        for (int i = 0; i < 20; i++) {
            fire("fire" + i, "Mill %d of Oster %d burned down.".formatted(i, i % 6), "Oster " + i % 6)
                    .into(ledger);
        }
        for (EventOrder order : EventOrder.values()) {
            for (boolean down : List.of(false, true)) {
                EventSelection all = ledger.index().select(EventFilter.ALL);
                List<EventLine> whole = all.page(order, down, 1000, 0).lines();
                List<EventLine> paged = new ArrayList<>();
                for (int at = 0; at < all.total(); at += 3) {
                    paged.addAll(all.page(order, down, 3, at).lines());
                }
                assertThat(paged).as(order + " " + down).isEqualTo(whole).doesNotHaveDuplicates();
            }
        }
    }

    private static Written fire(String id, String text, String place) {
        return Written.report(id, "Outlet " + id, "2032-01-05", text)
                .event("burned", EventType.DESTROY, it -> it.at(place, 40.0, 18.0));
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
        return ledger.index().select(filter).page(EventOrder.TIME, false, 50, 0).lines();
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
