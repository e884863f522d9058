package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/** What a ledger promises, whatever store it is kept in. */
abstract class LedgerContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-01T08:00:00Z"), ZoneOffset.UTC);

    Ledger ledger;

    /** An empty store. */
    abstract LedgerStore newStore();

    @BeforeEach
    void openLedger() {
        ledger = Ledger.over(newStore(), CLOCK);
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @Test
    void keepsTheBytesOfAReportAndWhereTheyWereFound() {
        Written market = Reports.market("m1", "Harbour Post", "2031-03-05");
        market.into(ledger);
        assertThat(ledger.original("m1"))
                .isEqualTo(market.captured().evidence().original().toArray());
        ReportView view = ledger.report("m1").orElseThrow();
        assertThat(view.sha256()).isEqualTo(market.captured().evidence().sha256());
        assertThat(view.evidence())
                .singleElement()
                .satisfies(it -> assertThat(it.location()).isEqualTo("m1.txt"));
        assertThat(view.reading()).isEqualTo(market.reading());
    }

    @Test
    void theSameBytesTwiceAreOneReport() {
        assertThat(Reports.market("m1", "Harbour Post", "2031-03-05")
                        .into(ledger)
                        .kind())
                .isEqualTo(AddOutcome.Kind.ADDED);
        assertThat(Reports.market("m1", "Harbour Post", "2031-03-05")
                        .into(ledger)
                        .kind())
                .isEqualTo(AddOutcome.Kind.ALREADY_THERE);
        assertThat(ledger.counts()).isEqualTo(new LedgerCounts(1, 2, 2, 1));
    }

    @Test
    void countsAreThoseOfTheMomentWhateverChangesThem() {
        assertThat(ledger.counts()).isEqualTo(new LedgerCounts(0, 0, 0, 0));
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        assertThat(ledger.counts()).isEqualTo(new LedgerCounts(1, 2, 2, 1));
        Reports.doctor("d1", "Coast Daily", "2031-03-05").into(ledger);
        assertThat(ledger.counts()).isEqualTo(new LedgerCounts(2, 3, 2, 2));
        ledger.decide("ana", new Decision.Merge(pointer("d1", EventType.KILL), pointer("m1", EventType.SHELL)));
        assertThat(ledger.counts().events()).isEqualTo(1);
        ledger.remove("m1");
        assertThat(ledger.counts()).isEqualTo(new LedgerCounts(1, 1, 1, 1));
    }

    @Test
    void aBetterReaderReplacesProposalsOnly() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        ClaimPointer claim = pointer("m1", EventType.KILL);
        ledger.decide("ana", new Decision.Confirm(claim));
        assertThat(Reports.market("m1", "Harbour Post", "2031-03-05")
                        .readBy("test 2")
                        .into(ledger)
                        .kind())
                .isEqualTo(AddOutcome.Kind.READ_AGAIN);
        assertThat(only(EventType.KILL).status()).isEqualTo(EventStatus.CONFIRMED);
        assertThat(ledger.counts().reports()).isEqualTo(1);
    }

    @Test
    void anotherReportUnderATakenIdIsKeptUnderAnIdOfItsOwn() {
        Reports.market("x", "Harbour Post", "2031-03-05").into(ledger);
        AddOutcome outcome = Reports.bridge("x", "Harbour Post", "2031-03-15").into(ledger);
        assertThat(outcome.report()).startsWith("x@");
        assertThat(ledger.report(outcome.report())).isPresent();
        assertThat(ledger.verify().faults()).isEmpty();
    }

    @Test
    void twoAccountsOfOneHappeningAreOneEventWithTwoIndependentOrigins() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.doctor("d1", "Coast Daily", "2031-03-05").into(ledger);
        Event event = only(EventType.KILL);
        assertThat(event.reports()).containsExactly("d1", "m1");
        assertThat(event.independentOrigins()).isEqualTo(2);
        assertThat(event.disagreements()).isEmpty();
    }

    @Test
    void whatHappenedElsewhereOnAnotherDayIsAnotherEvent() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        assertThat(events(EventType.KILL)).hasSize(2);
    }

    @Test
    void aReportTakenOutTakesExactlyWhatRestedOnIt() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        List<String> before = exported();
        Reports.market("m2", "Coast Daily", "2031-03-05").into(ledger);
        Reports.doctor("d1", "Coast Daily", "2031-03-05").into(ledger);
        ledger.remove("m2");
        ledger.remove("d1");
        assertThat(exported()).isEqualTo(before);
        assertThat(ledger.verify().faults()).isEmpty();
    }

    @Test
    void peopleMergeAndSplitAndTakeItBack() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        ClaimPointer market = pointer("m1", EventType.KILL);
        ClaimPointer bridge = pointer("b1", EventType.KILL);
        DecisionRecord merge = ledger.decide("ana", new Decision.Merge(market, bridge));
        assertThat(events(EventType.KILL)).hasSize(1);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").readBy("test 2").into(ledger);
        assertThat(events(EventType.KILL)).hasSize(1);
        ledger.decide("ben", new Decision.Undo(merge.number()));
        assertThat(events(EventType.KILL)).hasSize(2);
        assertThatThrownBy(() -> ledger.decide("ben", new Decision.Undo(merge.number())))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("already undone");
        assertThat(ledger.decisions()).extracting(DecisionRecord::who).containsExactly("ana", "ben");
    }

    @Test
    void aSplitKeepsApartWhatTheMachineWouldJoin() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.doctor("d1", "Coast Daily", "2031-03-05").into(ledger);
        ledger.decide("ana", new Decision.Split(pointer("m1", EventType.KILL), pointer("d1", EventType.KILL)));
        assertThat(events(EventType.KILL)).hasSize(2);
        Reports.doctor("d1", "Coast Daily", "2031-03-05").readBy("test 2").into(ledger);
        assertThat(events(EventType.KILL)).hasSize(2);
    }

    @Test
    void findsReportsByTheirWords() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        assertThat(ledger.search("fish market", 10)).containsExactly("m1");
        assertThat(ledger.search("fish AND \"(", 10)).isEmpty();
        ledger.remove("m1");
        assertThat(ledger.search("fish market", 10)).isEmpty();
    }

    @Test
    void whyShowsEachOriginWithItsSentence() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Why why = ledger.why(Long.toString(events(EventType.KILL).getFirst().no()));
        assertThat(why.branches()).singleElement().satisfies(branch -> {
            assertThat(branch.name()).containsIgnoringCase("harbour rights watch");
            assertThat(branch.leaves()).singleElement().satisfies(leaf -> {
                assertThat(leaf.quote()).startsWith("Shells hit");
                assertThat(leaf.chain()).hasSize(1);
            });
        });
        assertThatThrownBy(() -> ledger.why("4711"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("no event 4711");
    }

    @Test
    void keepsTextOutsideTheBasicPlaneAndRightToLeftNamesExactly() {
        String text = "🚢 \u00a0قارب sank off Karvel\r\non Tuesday, killing 3 people.";
        Written.report("u1", "Ha\"rb'our", "2031-03-05", text)
                .event("killing", EventType.KILL, it -> it.on("2031-03-04").count("3 people", 3.0, 3.0))
                .into(ledger);
        assertThat(ledger.report("u1").orElseThrow().report().text()).isEqualTo(text);
        assertThat(ledger.claimsOf("u1"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.quote()).contains("killing 3 people"));
        assertThat(new String(ledger.original("u1"), StandardCharsets.UTF_8)).endsWith(text);
    }

    List<HappeningRow> events(EventType type) {
        return ledger.events(EventFilter.ALL.withType(type));
    }

    Event only(EventType type) {
        List<HappeningRow> rows = events(type);
        assertThat(rows).hasSize(1);
        return rows.getFirst().event();
    }

    ClaimPointer pointer(String report, EventType type) {
        return ledger.claimsOf(report).stream()
                .filter(claim -> claim.type() == type)
                .map(claim -> new ClaimPointer(report, claim.span()))
                .findFirst()
                .orElseThrow();
    }

    List<String> exported() {
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        ledger.exportReports(lines::add);
        return lines;
    }
}
