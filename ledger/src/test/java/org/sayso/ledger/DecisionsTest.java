package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.decision.Difference;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Credibility;
import org.sayso.model.Decision;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.Origin;
import org.sayso.model.Reliability;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;

/** What a person decides holds: it shows at once, outlives every reader, and is undone by nobody but a person. */
class DecisionsTest {

    private static final String MARKET = "2031-03-05";

    @TempDir
    private Path folder;

    private Ledger ledger;

    /** An empty store. */
    LedgerStore newStore() {
        return SqliteStore.open(folder.resolve("l.db"));
    }

    @BeforeEach
    void open() {
        ledger = Ledger.over(newStore(), LedgerContract.CLOCK);
    }

    @AfterEach
    void wholeAtTheEnd() {
        assertThat(ledger.verify().faults()).isEmpty();
        ledger.close();
    }

    @Test
    void aCorrectedNumberIsTheNumberOfTheEvent() {
        market("m1").into(ledger);
        correct("m1", EventType.KILL, "quantity", "{\"low\":21,\"high\":21,\"unit\":\"people\"}");
        assertThat(only(EventType.KILL).quantity())
                .satisfies(it -> assertThat(it.low()).isEqualTo(21.0))
                .satisfies(it -> assertThat(it.high()).isEqualTo(21.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type | \"attack\"",
                "certainty | \"possible\"",
                "polarity | \"-\"",
                "phase | \"planned\"",
                "time | {\"from\":\"2031-03-01\",\"to\":\"2031-03-02\"}",
                "time | null",
                "place | {\"name\":\"Karvel Heights\",\"lat\":41.5,\"lon\":19.5,\"precision\":\"point\"}",
                "place | null",
                "quantity | null",
                "trigger | [8, 12]",
                "args | {\"agent\":[[0,6]]}",
                "args.agent | [[0,6]]",
            })
    void everyFieldCanBeCorrectedAndTheCorrectionOutlivesABetterReaderAndCanBeUndone(String field, String value) {
        market("m1").into(ledger);
        List<String> before = exported();
        DecisionRecord correction = correct("m1", EventType.KILL, field, value);
        List<String> corrected = exported();
        assertThat(ledger.report("m1").orElseThrow().decided())
                .isNotEqualTo(ledger.report("m1").orElseThrow().reading());
        market("m1").readBy("test 2").into(ledger);
        assertThat(exported()).isEqualTo(corrected);
        ledger.decide("ben", new Decision.Undo(correction.number()));
        assertThat(exported()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type | \"slaughter\" | type cannot be",
                "type | null | cannot be empty",
                "type | kill | no JSON",
                "outcome | 3 | no field of a claim",
                "time | {\"from\":\"2031-03-05\",\"to\":\"2031-03-02\"} | not before it",
                "time | {\"form\":\"2031-03-05\"} | needs a first day",
                "place | {\"lat\":1,\"lon\":2,\"name\":\" \"} | needs a name",
                "place | {\"name\":\"X\",\"lat\":91,\"lon\":2} | needs lat",
                "quantity | {\"unit\":\"people\",\"low\":null} | needs a low or a high",
                "quantity | {\"unit\":\"people\",\"low\":5,\"high\":4} | cannot be",
                "trigger | [1, 100000] | of a text of",
                "trigger | [5, 5] | of a text of",
                "args | {\"villain\":[[0,6]]} | args cannot be",
                "args.villain | [[0,6]] | no field of a claim",
                "chain | \"SANA\" | needs a list",
                "chain | [{\"content\":[[0,99999]],\"kind\":\"person\",\"stance\":\"asserts\"}] | of a text of",
                "chain | [{\"content\":[],\"kind\":\"person\",\"stance\":\"asserts\"}] | chain cannot be",
                "chain | [{\"content\":[[0,9]]}] | needs a kind",
                "origin | \" \" | needs a name",
            })
    void whatCannotBeIsRefusedInWordsAndLeavesNoTrace(String field, String value, String message) {
        market("m1").into(ledger);
        List<String> before = exported();
        assertThatThrownBy(() -> correct("m1", EventType.KILL, field, value))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(message);
        assertThat(exported()).isEqualTo(before);
        assertThat(ledger.decisions()).isEmpty();
    }

    @Test
    void anEventKeepsItsNumberThroughCorrections() {
        market("m1").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        List<Long> before = numbers();
        correct("m1", EventType.KILL, "certainty", "\"possible\"");
        assertThat(numbers()).isEqualTo(before);
    }

    private List<Long> numbers() {
        return ledger.events(EventFilter.ALL).stream().map(HappeningRow::no).toList();
    }

    @Test
    void decisionsOnATriggerFollowItsCorrection() {
        market("m1").into(ledger);
        ClaimPointer kill = pointer("m1", EventType.KILL);
        ledger.decide("ana", new Decision.Confirm(kill));
        ledger.decide("ana", new Decision.Correct(kill, "trigger", "[10, 14]"));
        assertThat(only(EventType.KILL).status()).isEqualTo(EventStatus.CONFIRMED);
        ledger.decide("ben", new Decision.Reject(pointer("m1", EventType.KILL), "not said"));
        assertThat(only(EventType.KILL).status()).isEqualTo(EventStatus.REJECTED);
    }

    @Test
    void aClaimThatTheReaderMissedIsAddedWithTheChainThatHoldsIt() {
        Written market = market("m1");
        market.into(ledger);
        ClaimPointer carried = new ClaimPointer("m1", market.span("carried"));
        ledger.decide(
                "ana",
                List.of(
                        new Decision.AddClaim(carried, EventType.DISPLACE),
                        new Decision.Correct(carried, "time", "{\"from\":\"2031-03-04\",\"to\":\"2031-03-04\"}")),
                0);
        Event added = only(EventType.DISPLACE);
        assertThat(added.time()).isNotNull();
        assertThat(added.mentions()).singleElement().satisfies(it -> {
            assertThat(it.quote()).startsWith("Fishermen carried");
            assertThat(it.origin()).isNull();
        });
        ClaimPointer shells = new ClaimPointer("m1", market.span("fish"));
        ledger.decide("ana", new Decision.AddClaim(shells, EventType.DESTROY));
        assertThat(only(EventType.DESTROY).mentions().getFirst().origin()).isEqualTo("named:harbour-rights-watch");
        market.readBy("test 2").into(ledger);
        assertThat(only(EventType.DISPLACE).time()).isNotNull();
        assertThatThrownBy(() -> ledger.decide("ben", new Decision.AddClaim(carried, EventType.DISPLACE)))
                .hasMessageContaining("there already");
        assertThatThrownBy(() -> ledger.decide(
                        "ben", new Decision.AddClaim(new ClaimPointer("m1", new Span(5000, 5004)), EventType.KILL)))
                .hasMessageContaining("of a text of");
    }

    @Test
    void undoingAnAddedClaimTakesItOutEvenWhereItWasCorrectedAndConfirmed() {
        Written market = market("m1");
        market.into(ledger);
        List<String> before = exported();
        ClaimPointer carried = new ClaimPointer("m1", market.span("carried"));
        DecisionRecord add = ledger.decide("ana", new Decision.AddClaim(carried, EventType.DISPLACE));
        ledger.decide("ana", new Decision.Correct(carried, "certainty", "\"possible\""));
        ledger.decide("ana", new Decision.Confirm(carried));
        ledger.decide("ana", new Decision.Undo(add.number()));
        assertThat(exported()).isEqualTo(before);
        ledger.decide("ben", new Decision.Undo(ledger.lastDecision()));
        assertThat(only(EventType.DISPLACE).status()).isEqualTo(EventStatus.CONFIRMED);
    }

    @Test
    void aRejectedClaimCountsForNothingWhileAnotherStands() {
        market("m1").into(ledger);
        Reports.doctor("d1", "Coast Daily", MARKET).into(ledger);
        ledger.decide("ana", new Decision.Reject(pointer("d1", EventType.KILL), "hearsay"));
        Event event = only(EventType.KILL);
        assertThat(event.independentOrigins()).isEqualTo(1);
        assertThat(event.reports()).containsExactly("m1");
        assertThat(event.status()).isEqualTo(EventStatus.PROPOSED);
        Why why = ledger.why(event.id());
        assertThat(why.rejected()).singleElement().satisfies(leaf -> {
            assertThat(leaf.report()).isEqualTo("d1");
            assertThat(leaf.status()).isEqualTo(EventStatus.REJECTED);
        });
        assertThat(why.branches()).hasSize(1);
        assertThat(ledger.claimsOf("d1"))
                .anySatisfy(claim -> assertThat(claim.status()).isEqualTo(EventStatus.REJECTED));
    }

    @Test
    void aConfirmedClaimStaysAsConfirmedThoughANewReaderReadsItOtherwiseOrNotAtAll() {
        market("m1").into(ledger);
        ledger.decide("ana", new Decision.Confirm(pointer("m1", EventType.KILL)));
        List<String> confirmed = exported();
        otherToll("test 2").into(ledger);
        assertThat(exported()).isEqualTo(confirmed);
        assertThat(ledger.differences()).anySatisfy(it -> {
            assertThat(it.field()).isEqualTo("quantity");
            assertThat(it.decided()).contains("14");
            assertThat(it.now()).contains("41");
            assertThat(it.isNew()).isTrue();
        });
        nothing("test 3").into(ledger);
        assertThat(only(EventType.KILL).quantity().low()).isEqualTo(14.0);
        assertThat(only(EventType.KILL).origins()).extracting(Origin::id).containsExactly("named:harbour-rights-watch");
        assertThat(ledger.differences()).extracting(Difference::now).containsOnlyNulls();
    }

    @Test
    void aDecisionWhoseClaimIsFoundNoMoreIsToldAsLost() {
        market("m1").into(ledger);
        DecisionRecord rejected = ledger.decide("ana", new Decision.Reject(pointer("m1", EventType.KILL), "hearsay"));
        assertThat(ledger.lostDecisions(List.of("m1"))).isEmpty();
        nothing("test 3").into(ledger);
        assertThat(ledger.lostDecisions(List.of("m1", "none"))).containsExactly(rejected);
        assertThat(ledger.report("m1").orElseThrow().lost()).containsExactly(rejected);
        ledger.decide("ana", new Decision.Undo(rejected.number()));
        assertThat(ledger.report("m1").orElseThrow().lost()).isEmpty();
    }

    @Test
    void aReaderThatRepeatsACorrectedMistakeIsToldFromOneThatMakesANewOne() {
        market("m1").into(ledger);
        correct("m1", EventType.KILL, "quantity", "{\"low\":15,\"high\":null,\"unit\":\"people\"}");
        assertThat(ledger.differences()).isEmpty();
        market("m1").readBy("test 2").into(ledger);
        assertThat(ledger.differences())
                .singleElement()
                .satisfies(it -> assertThat(it.isNew()).isFalse());
        otherToll("test 3").into(ledger);
        assertThat(ledger.differences())
                .singleElement()
                .satisfies(it -> assertThat(it.isNew()).isTrue());
        assertThat(only(EventType.KILL).quantity().low()).isEqualTo(15.0);
    }

    @Test
    void aCorrectedOriginIsWhoTheClaimComesDownTo() {
        market("m1").into(ledger);
        DecisionRecord correction = correct("m1", EventType.KILL, "origin", "\"Karvel Fishers' Union\"");
        assertThat(only(EventType.KILL).origins()).extracting(Origin::name).containsExactly("Karvel Fishers' Union");
        assertThat(only(EventType.SHELL).origins())
                .extracting(Origin::id)
                .containsExactly("named:harbour-rights-watch");
        market("m1").readBy("test 2").into(ledger);
        assertThat(only(EventType.KILL).origins()).extracting(Origin::name).containsExactly("Karvel Fishers' Union");
        ledger.decide("ana", new Decision.Undo(correction.number()));
        assertThat(only(EventType.KILL).origins()).extracting(Origin::id).containsExactly("named:harbour-rights-watch");
    }

    @Test
    void aChainIsCorrectedWithTheWordsThemselves() {
        market("m1").into(ledger);
        correct("m1", EventType.KILL, "chain", "[]");
        assertThat(only(EventType.KILL).origins()).extracting(Origin::id).containsExactly("outlet:harbour-post");
        correct(
                "m1",
                EventType.KILL,
                "chain",
                "[{\"source\":[21,27],\"cue\":null,\"content\":[[0,100]],\"kind\":\"organisation\",\"entity\":\"Market"
                        + " Guild\",\"stance\":\"doubts\"}]");
        Why why = ledger.why(only(EventType.KILL).id());
        assertThat(why.branches()).singleElement().satisfies(branch -> {
            assertThat(branch.name()).isEqualTo("Market Guild");
            assertThat(branch.leaves().getFirst().chain().getFirst().source()).isEqualTo(text(21, 27));
        });
    }

    @Test
    void originsThatAreOneCountOnceAndApartAgainAfterUndo() {
        market("m1").into(ledger);
        Reports.doctor("d1", "Coast Daily", MARKET).into(ledger);
        List<String> before = exported();
        List<String> ids =
                only(EventType.KILL).origins().stream().map(Origin::id).toList();
        assertThat(only(EventType.KILL).independentOrigins()).isEqualTo(2);
        DecisionRecord same = ledger.decide("ana", new Decision.SameOrigin("named:harbour-rights-watch", other(ids)));
        assertThat(only(EventType.KILL).independentOrigins()).isEqualTo(1);
        assertThat(only(EventType.KILL).mentions())
                .extracting(it -> it.origin())
                .containsOnly("named:harbour-rights-watch");
        Reports.doctor("d1", "Coast Daily", MARKET).readBy("test 2").into(ledger);
        assertThat(only(EventType.KILL).independentOrigins()).isEqualTo(1);
        assertThatThrownBy(
                        () -> ledger.decide("ben", new Decision.SameOrigin("named:harbour-rights-watch", other(ids))))
                .hasMessageContaining("one origin already");
        ledger.decide("ana", new Decision.Undo(same.number()));
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void anOutletsOwnWordCanBeTheSourceThatOthersQuote() {
        market("m1").into(ledger);
        Written.report(
                        "w1",
                        "Harbour Rights Watch Bulletin",
                        MARKET,
                        "Shelling of the fish market in Karvel on Tuesday killed at least 14 people.")
                .event(
                        "killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "at least 14 people")
                                .count("at least 14 people", 14.0, null))
                .into(ledger);
        ledger.decide(
                "ana", new Decision.SameOrigin("named:harbour-rights-watch", "outlet:harbour-rights-watch-bulletin"));
        Event event = only(EventType.KILL);
        assertThat(event.reports()).hasSize(2);
        assertThat(event.origins())
                .singleElement()
                .satisfies(it -> assertThat(it.independent()).isTrue());
        assertThat(ledger.why(event.id()).branches().getFirst().leaves()).hasSize(2);
    }

    @Test
    void twoOfOneNameAreToldApartReportByReport() {
        market("m1").into(ledger);
        Reports.market("m2", "Coast Daily", "2031-03-06").into(ledger);
        Event before = only(EventType.KILL);
        assertThat(before.independentOrigins()).isEqualTo(1);
        DecisionRecord apart = ledger.decide("ana", new Decision.DifferentOrigin("named:harbour-rights-watch", "m2"));
        assertThat(only(EventType.KILL).origins())
                .extracting(Origin::id)
                .containsExactlyInAnyOrder("named:harbour-rights-watch", "named:harbour-rights-watch@m2");
        ledger.decide("ben", new Decision.Undo(apart.number()));
        assertThat(only(EventType.KILL)).isEqualTo(before);
    }

    @Test
    void gradesAreShownAndTheLastOneHolds() {
        market("m1").into(ledger);
        ledger.decide("ana", new Decision.GradeSource("named:harbour-rights-watch", Reliability.C));
        ledger.decide("ben", new Decision.GradeSource("named:harbour-rights-watch", Reliability.B));
        ledger.decide("ben", new Decision.GradeInformation(pointer("m1", EventType.KILL), Credibility.PROBABLY_TRUE));
        Why why = ledger.why(only(EventType.KILL).id());
        assertThat(why.branches().getFirst().reliability()).isEqualTo(Reliability.B);
        assertThat(why.branches().getFirst().leaves().getFirst().credibility()).isEqualTo(Credibility.PROBABLY_TRUE);
        assertThat(ledger.origins().getFirst().reliability()).isEqualTo(Reliability.B);
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"reliability\":\"B\"")
                        .contains("\"credibility\":3,\"credibility_set\":2"));
        assertThatThrownBy(() -> ledger.decide("ben", new Decision.GradeSource("named:nobody", Reliability.B)))
                .hasMessageContaining("no origin named:nobody");
    }

    @Test
    void whoDecidesOnWhatAnotherHasDecidedMeanwhileIsToldAndNothingIsLost() {
        market("m1").into(ledger);
        long seen = ledger.lastDecision();
        ClaimPointer kill = pointer("m1", EventType.KILL);
        ledger.decide("ana", List.of(new Decision.Reject(kill, "no")), seen);
        assertThatThrownBy(() -> ledger.decide(
                        "ben",
                        List.of(new Decision.Confirm(pointer("m1", EventType.SHELL)), new Decision.Confirm(kill)),
                        seen))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.OVERTAKEN))
                .hasMessageContaining("ana");
        assertThat(ledger.decisions()).hasSize(1);
        ledger.decide("ben", List.of(new Decision.Comment(kill, "I saw it, too")), seen);
        ledger.decide("ben", List.of(new Decision.Confirm(pointer("m1", EventType.SHELL))), seen);
        assertThat(only(EventType.KILL).status()).isEqualTo(EventStatus.REJECTED);
        assertThatThrownBy(() -> ledger.decide("ben", List.of(new Decision.Undo(seen + 1)), seen))
                .isInstanceOf(LedgerException.class);
    }

    @Test
    void theHistoryOfAnEventHoldsEveryDecisionOnItAndNoOther() {
        market("m1").into(ledger);
        Reports.bridge("b1", "Harbour Post", "2031-03-15").into(ledger);
        ClaimPointer kill = pointer("m1", EventType.KILL);
        DecisionRecord confirm = ledger.decide("ana", new Decision.Confirm(kill));
        ledger.decide("ana", new Decision.Confirm(pointer("b1", EventType.KILL)));
        ledger.decide("ben", new Decision.GradeSource("named:harbour-rights-watch", Reliability.B));
        ledger.decide("ben", new Decision.Undo(confirm.number()));
        String event = ledger.events(EventFilter.ALL.withType(EventType.KILL)).stream()
                .map(HappeningRow::event)
                .filter(it -> it.reports().contains("m1"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(ledger.decisionsAbout(event))
                .extracting(record -> record.decision().getClass().getSimpleName())
                .containsExactly("Confirm", "GradeSource", "Undo");
    }

    @Test
    void decisionsGiveTheSameLedgerInWhateverOrderTheReportsCameBack() {
        market("m1").into(ledger);
        Reports.doctor("d1", "Coast Daily", MARKET).into(ledger);
        correct("d1", EventType.KILL, "quantity", "{\"low\":14,\"high\":14,\"unit\":\"people\"}");
        ledger.decide("ana", new Decision.Confirm(pointer("m1", EventType.KILL)));
        List<String> before = exported();
        Reports.doctor("d1", "Coast Daily", MARKET).readBy("test 2").into(ledger);
        market("m1").readBy("test 2").into(ledger);
        assertThat(exported()).isEqualTo(before);
    }

    private static Written market(String id) {
        return Reports.market(id, "Harbour Post", MARKET);
    }

    /* The same text in the eyes of a reader that takes 14 for 41. */
    private static Written otherToll(String reader) {
        Written market = nothing(reader);
        return market.says(
                        "the Harbour Rights Watch",
                        "said",
                        SourceKind.ORGANISATION,
                        "Shells hit the fish market of Karvel on Tuesday morning, killing at least 14 people")
                .event(
                        "hit",
                        EventType.SHELL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "the fish market of Karvel"))
                .event(
                        "killing",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "at least 14 people")
                                .count("at least 14 people", 41.0, null));
    }

    private static Written nothing(String reader) {
        return Written.report(
                        "m1",
                        "Harbour Post",
                        MARKET,
                        market("m1").captured().report().text())
                .readBy(reader);
    }

    private String text(int start, int end) {
        return ledger.report("m1").orElseThrow().report().text().substring(start, end);
    }

    private static String other(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.equals("named:harbour-rights-watch"))
                .findFirst()
                .orElseThrow();
    }

    private DecisionRecord correct(String report, EventType type, String field, String value) {
        return ledger.decide("ana", new Decision.Correct(pointer(report, type), field, value));
    }

    private Event only(EventType type) {
        List<HappeningRow> rows = ledger.events(EventFilter.ALL.withType(type));
        assertThat(rows).hasSize(1);
        return rows.getFirst().event();
    }

    private ClaimPointer pointer(String report, EventType type) {
        return ledger.claimsOf(report).stream()
                .filter(claim -> claim.type() == type)
                .map(claim -> new ClaimPointer(report, claim.span()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> exported() {
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        ledger.claims(null).forEach(claim -> lines.add(claim.toString().replaceFirst("eventNo=[0-9]+, ", "")));
        return lines;
    }
}
