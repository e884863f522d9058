package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.disagreement.Disagreements;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Claims;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.DisagreementField;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/** Events that very many reports tell of. */
class ManyClaimsTest {

    /* Of the processor. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void anEventOfTwoHundredClaimsIsConfirmedAndTakenBackInOneGo() {
        try (Ledger ledger = Ledger.open(folder.resolve("sayso.db"))) {
            for (int i = 0; i < 20; i++) {
                toldTenTimes("r" + i).into(ledger);
            }
            List<Decision> merges = merges(ledger);
            ledger.decide("A. Tester", merges, Long.MAX_VALUE);
            HappeningRow event = ledger.events(EventFilter.ALL).getFirst();
            List<ClaimPointer> claims = event.event().mentions().stream()
                    .map(it -> new ClaimPointer(it.report(), it.span()))
                    .toList();
            assertThat(claims).hasSize(200);

            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            List<DecisionRecord> kept = ledger.decide(
                    "A. Tester",
                    claims.stream().<Decision>map(Decision.Confirm::new).toList(),
                    Long.MAX_VALUE);
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

            assertThat(kept).hasSize(200);
            assertThat(ledger.claimsOf("r7")).allMatch(it -> it.status() == EventStatus.CONFIRMED);
            assertThat(ledger.event(event.event().id()).orElseThrow().event().status())
                    .isEqualTo(EventStatus.CONFIRMED);
            ledger.decide(
                    "A. Tester",
                    kept.stream()
                            .<Decision>map(it -> new Decision.Undo(it.number()))
                            .toList(),
                    Long.MAX_VALUE);
            assertThat(ledger.event(event.event().id()).orElseThrow().event()).isEqualTo(event.event());
            assertThat(ledger.verify().isWhole()).isTrue();
            assertThat(took).isLessThan(LONGEST);
        }
    }

    @Test
    void decisionsInOneGoSeeEachOtherAndAreAllOrNothing() {
        try (Ledger ledger = Ledger.open(folder.resolve("sayso.db"))) {
            toldTenTimes("r").into(ledger);
            ClaimPointer claim =
                    new ClaimPointer("r", ledger.claimsOf("r").getFirst().span());
            DecisionRecord first = ledger.decide("A. Tester", new Decision.Confirm(claim));
            String before = ledger.head();
            Decision undo = new Decision.Undo(first.number());
            assertThatThrownBy(() -> ledger.decide("A. Tester", List.of(undo, undo), Long.MAX_VALUE))
                    .hasMessageContaining("already undone");
            assertThat(ledger.head()).isEqualTo(before);
            ledger.decide("A. Tester", List.of(undo, new Decision.Reject(claim, "a rumour")), Long.MAX_VALUE);
            assertThat(ledger.claimsOf("r").getFirst().status()).isEqualTo(EventStatus.REJECTED);
        }
    }

    /* Each report tells ten times of a fire at a mill of its own. */
    private static Written toldTenTimes(String id) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("Mill ").append(id).append(" burned").append(i).append(" down. ");
        }
        Written written = Written.report(id, "Outlet " + id, "2031-05-05", text.toString());
        for (int i = 0; i < 10; i++) {
            written.event("burned" + i, EventType.DESTROY, it -> it);
        }
        return written;
    }

    @Test
    void aReportOfVeryManyClaimsOfOneDayIsFiledInTimeThatGrowsWithTheirNumberAndNotItsSquare() {
        filingOf(200);
        Duration few = filingOf(300);
        Duration many = filingOf(1_500);
        assertThat(many).isLessThan(few.multipliedBy(10));
    }

    /* Of the processor, for one report that tells of as many fires, all on one day in one town. */
    private Duration filingOf(int fires) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fires; i++) {
            text.append("Mill burned%05d down in Karvel. ".formatted(i));
        }
        Written written = Written.report("r", "Outlet", "2031-05-05", text.toString());
        for (int i = 0; i < fires; i++) {
            written.event(
                    "burned%05d".formatted(i),
                    EventType.DESTROY,
                    it -> it.on("2031-05-05").at("Karvel", 41.0, 19.0));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (Ledger ledger = Ledger.open(folder.resolve("filing" + fires + ".db"))) {
            long start = threads.getCurrentThreadCpuTime();
            written.into(ledger);
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            assertThat(ledger.claims(null)).hasSize(fires);
            return took;
        }
    }

    private static List<Decision> merges(Ledger ledger) {
        List<ClaimPointer> all = ledger.claims(null).stream()
                .map(it -> new ClaimPointer(it.id().report(), it.span()))
                .toList();
        List<Decision> merges = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            merges.add(new Decision.Merge(all.get(i - 1), all.get(i)));
        }
        return merges;
    }

    @Test
    void ofClaimsThatSayTheSameOneStandsForAllSoThatTheCostStaysLow() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            boolean high = i % 2 == 0;
            Written toll = Reports.toll(
                    "t" + i,
                    "Paper " + i,
                    high ? "2031-03-05" : "2031-03-06",
                    high ? "19" : "14",
                    high ? 19.0 : 14.0,
                    high ? 19.0 : 14.0);
            claims.addAll(Claims.of(toll.captured().report(), toll.reading()));
        }

        assertThat(Disagreements.among(claims, Map.of())).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo(DisagreementField.QUANTITY);
            assertThat(it.between()).extracting("report").containsExactly("t0", "t1");
        });
    }
}
