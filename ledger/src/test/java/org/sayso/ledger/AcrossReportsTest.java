package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.Credibility;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.Event;
import org.sayso.model.EventClaim;
import org.sayso.model.EventType;
import org.sayso.model.Origin;
import org.sayso.model.Reliability;

/** What a ledger works out across reports. */
class AcrossReportsTest {

    @TempDir
    Path folder;

    private final AtomicInteger ledgers = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Written> reports = everything();
        List<String> straight = exportOf(reports);
        Collections.shuffle(reports, new Random(seed));
        assertThat(exportOf(reports)).isEqualTo(straight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Karvel, Thursday. ", "From our partners at the Coast Wire. "})
    void aCopyNeverRaisesIndependentOrigins(String line) {
        Map<String, Integer> before = independentByClaim(everything());
        for (Written original : everything()) {
            List<Written> reports = everything();
            reports.add(original.copiedBy("zz-copy", "The Echo", "2031-03-20", line));
            Map<String, Integer> after = independentByClaim(reports);
            before.forEach((claim, count) -> assertThat(after.get(claim))
                    .as("%s after a copy of %s", claim, original.id())
                    .isLessThanOrEqualTo(count));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, coast road, shore road",
        "1, this paper, the paper",
        "2, bridge of Tolmin, old bridge of Tolmin",
        "3, village school, small school",
        "4, by telephone, over the telephone",
        "5, on Monday, late on Monday",
        "7, buried its dead, mourned its dead"
    })
    void aLightlyEditedCopyNeverRaisesIndependentOrigins(int report, String words, String others) {
        Map<String, Integer> before = independentByClaim(everything());
        List<Written> reports = everything();
        reports.add(reports.get(report).editedBy("zz-edited", "The Echo", "2031-03-20", words, others));

        Map<String, Integer> after = independentByClaim(reports);

        before.forEach((claim, count) -> assertThat(after.get(claim)).as(claim).isLessThanOrEqualTo(count));
    }

    @Test
    void reportsAddedTogetherMakeTheLedgerThatTheyMakeOneByOne() {
        List<Written> reports = everything();
        try (Ledger ledger = filled(List.of())) {
            ledger.addAll(reports.stream()
                    .map(report -> new ReadReport(report.captured(), report.reading()))
                    .toList());
            assertThat(export(ledger)).isEqualTo(exportOf(reports));
        }
    }

    @Test
    void aStoryThatHundredsOfOutletsPrintIsOneEventOfOneOrigin() {
        Written first = Reports.market("m000", "Harbour Post", "2031-03-05");
        List<Written> reports = new ArrayList<>(List.of(first));
        for (int i = 1; i <= 150; i++) {
            reports.add(first.copiedBy("m%03d".formatted(i), "Paper " + i, "2031-03-05", ""));
        }
        reports.add(Reports.doctor("d1", "Coast Daily", "2031-03-05"));
        Event event = only(EventType.KILL, reports.toArray(Written[]::new));
        assertThat(event.reports()).hasSize(152);
        assertThat(event.independentOrigins()).isEqualTo(2);
    }

    @Test
    void takingReportsOutLeavesTheLedgerThatNeverHadThem() {
        List<Written> all = everything();
        List<Written> kept = all.subList(0, 3);
        try (Ledger ledger = filled(all)) {
            all.subList(3, all.size()).forEach(report -> ledger.remove(report.id()));
            assertThat(export(ledger)).isEqualTo(exportOf(kept));
        }
    }

    @Test
    void aMonitorsSetPhrasesAboutTwoTownsAreTwoHappenings() {
        Written karvel = Reports.setPhrase("p1", "Harbour Post", "12", "Karvel", 41.0);
        Written lumin = Reports.setPhrase("p2", "Coast Daily", "30", "Lumin", 44.0);
        try (Ledger ledger = filled(List.of(karvel, lumin))) {
            assertThat(ledger.events(EventFilter.ALL.withType(EventType.KILL))).hasSize(2);
        }
    }

    @Test
    void twoNamedVictimsAreTwoHappeningsEvenInOnePlaceOnOneDay() {
        Written one = Reports.death("p1", "Harbour Post", "Omar Khatib");
        Written other = Reports.death("p2", "Coast Daily", "Ilse Marant");
        try (Ledger ledger = filled(List.of(one, other))) {
            assertThat(ledger.events(EventFilter.ALL.withType(EventType.KILL))).hasSize(2);
        }
    }

    @Test
    void twoNamedDefectorsAreTwoDefections() {
        try (Ledger ledger = filled(List.of(
                Reports.defection("p1", "Harbour Post", "Omar Khatib"),
                Reports.defection("p2", "Coast Daily", "Ilse Marant")))) {
            assertThat(ledger.events(EventFilter.ALL.withType(EventType.DEFECT)))
                    .hasSize(2);
        }
        assertThat(only(
                                EventType.DEFECT,
                                Reports.defection("p1", "Harbour Post", "Omar Khatib"),
                                Reports.defection("p2", "Coast Daily", "Omar al-Khateeb"))
                        .reports())
                .hasSize(2);
    }

    @Test
    void oneNamedDefectorIsNotTheSevenOfAnotherPaper() {
        try (Ledger ledger = filled(List.of(
                Reports.defection("p1", "Harbour Post", "Omar Khatib"), Reports.sevenDefect("p2", "Coast Daily")))) {
            assertThat(ledger.events(EventFilter.ALL.withType(EventType.DEFECT)))
                    .hasSize(2);
        }
    }

    @Test
    void twoSpellingsOfOneVictimAreOneHappening() {
        Event event = only(
                EventType.KILL,
                Reports.death("p1", "Harbour Post", "Omar Khatib"),
                Reports.death("p2", "Coast Daily", "Omar al-Khateeb"));
        assertThat(event.reports()).hasSize(2);
    }

    @Test
    void whatOneReportTellsTwiceIsOneEventWithTwoMentions() {
        Written report = Written.report(
                        "r", "Bay News", "", "A blast shook Orrin. Nobody claimed the attack. Another attack failed.")
                .event("blast", EventType.EXPLOSION, told -> told)
                .event("attack", EventType.ATTACK, told -> told)
                .toldAgain(1)
                .event("Another attack", EventType.ATTACK, told -> told);
        try (Ledger ledger = filled(List.of(report))) {
            assertThat(ledger.events(EventFilter.ALL))
                    .extracting(row -> row.event().mentions().size())
                    .containsExactlyInAnyOrder(2, 1);
            assertThat(ledger.claimsOf("r")).extracting(ClaimView::toldAgain).containsExactly(false, true, false);
        }
    }

    @Test
    void oneSentenceWithAnotherTownIsOneClaimToldWrongly() {
        Event event = only(
                EventType.KILL,
                Reports.setPhrase("p1", "Harbour Post", "12", "Karvel", 41.0),
                Reports.setPhrase("p2", "Coast Daily", "12", "Lumin", 44.0));
        assertThat(event.disagreements()).extracting(Disagreement::field).containsExactly(DisagreementField.PLACE);
    }

    @Test
    void aCopyIsNamedWithItsOriginal() {
        Written market = Reports.market("m1", "Harbour Post", "2031-03-05");
        List<String> lines = exportOf(List.of(market, market.copiedBy("m2", "The Echo", "2031-03-06", "")));
        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line).contains("\"report\":\"m2\"").contains("\"copy_of\":[\"m1\"]"));
    }

    @Test
    void activistsInTwoReportsAreTwoOrigins() {
        Event event = only(
                EventType.ABDUCT,
                Reports.activists("a1", "Bay News", "2031-03-10"),
                Reports.otherActivists("a2", "Hill Radio", "2031-03-10"));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.independentOrigins()).isEqualTo(2);
        assertThat(event.origins()).noneMatch(origin -> origin.named());
    }

    @Test
    void activistsInACopiedTextAreOneOrigin() {
        Written first = Reports.activists("a1", "Bay News", "2031-03-10");
        Event event =
                only(EventType.ABDUCT, first, first.copiedBy("a2", "Hill Radio", "2031-03-11", "Hill Radio reports. "));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.origins()).hasSize(1);
        assertThat(event.mentions()).extracting(EventClaim::origin).containsOnly("a1#s0");
    }

    @Test
    void anOutletThatNamesNobodyRepeatsWhatASourceSaid() {
        Event event = only(
                EventType.KILL,
                Reports.market("m1", "Harbour Post", "2031-03-05"),
                Reports.ownWord("o1", "Coast Daily", "2031-03-07"));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.independentOrigins()).isEqualTo(1);
    }

    @Test
    void twoIndependentOriginsMakeAnEventProbablyTrueAndCopiesDoNot() {
        Written first = Reports.activists("a1", "Bay News", "2031-03-10");
        Event copied = only(EventType.ABDUCT, first, first.copiedBy("a2", "Hill Radio", "2031-03-11", "Repeated: "));
        assertThat(copied.credibility()).isEqualTo(Credibility.POSSIBLY_TRUE);
        Event two = only(EventType.ABDUCT, first, Reports.otherActivists("a3", "Hill Radio", "2031-03-10"));
        assertThat(two.credibility()).isEqualTo(Credibility.PROBABLY_TRUE);
        assertThat(two.mentions()).extracting(EventClaim::credibility).containsOnly(Credibility.POSSIBLY_TRUE);
        assertThat(two.origins()).extracting(Origin::reliability).containsOnly(Reliability.F);
    }

    @Test
    void compatibleRangesDoNotDisagree() {
        Event event = only(
                EventType.KILL,
                Reports.market("m1", "Harbour Post", "2031-03-05"),
                Reports.doctor("d1", "Coast Daily", "2031-03-05"));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.disagreements()).isEmpty();
    }

    @Test
    void aTollThatRisesIsAnUpdate() {
        Event event = only(
                EventType.KILL,
                Reports.toll("t1", "Harbour Post", "2031-03-05", "14", 14.0, 14.0),
                Reports.toll("t2", "Coast Daily", "2031-03-06", "19", 19.0, 19.0));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.disagreements()).isEmpty();
    }

    @Test
    void aTollThatFallsIsADisagreement() {
        Event event = only(
                EventType.KILL,
                Reports.toll("t1", "Harbour Post", "2031-03-05", "19", 19.0, 19.0),
                Reports.toll("t2", "Coast Daily", "2031-03-06", "14", 14.0, 14.0));
        assertThat(event.disagreements()).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo(DisagreementField.QUANTITY);
            assertThat(it.values()).containsExactly("19 people", "14 people");
        });
    }

    @Test
    void aDenialIsADisagreement() {
        Event event = only(
                EventType.ABDUCT,
                Reports.activists("a1", "Bay News", "2031-03-10"),
                Reports.denial("x1", "State Herald", "2031-03-10"));
        assertThat(event.disagreements()).extracting(Disagreement::field).containsExactly(DisagreementField.POLARITY);
    }

    private static List<Written> everything() {
        return new ArrayList<>(List.of(
                Reports.market("m1", "Harbour Post", "2031-03-05"),
                Reports.doctor("d1", "Coast Daily", "2031-03-05"),
                Reports.bridge("b1", "Harbour Post", "2031-03-15"),
                Reports.activists("a1", "Bay News", "2031-03-10"),
                Reports.otherActivists("a2", "Hill Radio", "2031-03-10"),
                Reports.denial("x1", "State Herald", "2031-03-10"),
                Reports.toll("t1", "Coast Daily", "2031-03-06", "19", 19.0, 19.0),
                Reports.ownWord("o1", "Coast Daily", "2031-03-07"),
                Reports.market("m1", "Harbour Post", "2031-03-05")
                        .copiedBy("m0", "The Mirror", "2031-03-05", "The Mirror. ")));
    }

    private Ledger filled(List<Written> reports) {
        Path file = folder.resolve("ledger" + ledgers.incrementAndGet() + ".db");
        Ledger ledger = Ledger.over(SqliteStore.open(file), LedgerContract.CLOCK);
        reports.forEach(report -> report.into(ledger));
        return ledger;
    }

    private Event only(EventType type, Written... reports) {
        try (Ledger ledger = filled(List.of(reports))) {
            var rows = ledger.events(EventFilter.ALL.withType(type));
            assertThat(rows).hasSize(1);
            return rows.getFirst().event();
        }
    }

    private List<String> exportOf(List<Written> reports) {
        try (Ledger ledger = filled(reports)) {
            return export(ledger);
        }
    }

    private static List<String> export(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        ledger.exportReports(lines::add);
        return lines;
    }

    private Map<String, Integer> independentByClaim(List<Written> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        try (Ledger ledger = filled(reports)) {
            ledger.events(EventFilter.ALL)
                    .forEach(row -> row.event()
                            .mentions()
                            .forEach(claim -> counts.put(
                                    claim.id().toString(), row.event().independentOrigins())));
        }
        return counts;
    }
}
