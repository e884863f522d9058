package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.EventType;

/**
 * Eight desks write into one ledger while two people read: nothing is lost, nothing is there twice, nobody waits for ever.
 * {@code -Dsayso.writers.seconds=300} makes it last as long.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ManyWritersTest {

    private static final int WRITERS = 8;
    private static final int READERS = 2;
    private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("sayso.writers.seconds", 20));

    private final String database = PostgresServer.get().newLedger();
    private final AtomicInteger turns = new AtomicInteger();
    private final Set<Integer> added = new ConcurrentSkipListSet<>();
    private final AtomicInteger overtaken = new AtomicInteger();
    private final AtomicInteger readAgain = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void eightWritersLoseNothingAndDoubleNothing() throws Exception {
        Instant end = Instant.now().plus(LASTS);
        List<String> decided = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS + READERS)) {
            List<Future<List<String>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String who = "desk " + i;
                writers.add(pool.submit(() -> write(who, end)));
            }
            List<Future<Boolean>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(pool.submit(() -> read(end)));
            }
            for (Future<List<String>> writer : writers) {
                decided.addAll(writer.get());
            }
            for (Future<Boolean> reader : readers) {
                reader.get();
            }
        }
        assertWhole(decided);
    }

    private void assertWhole(List<String> decided) {
        try (Ledger ledger = Ledger.openExisting(database)) {
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.counts().reports()).isEqualTo(added.size());
            assertThat(added).allSatisfy(n -> assertThat(ledger.report("w" + n)).isPresent());
            assertThat(ledger.decisions().stream().map(ManyWritersTest::told))
                    .containsExactlyInAnyOrderElementsOf(decided);
            assertThat(ledger.claims(null))
                    .hasSize(added.size())
                    .allSatisfy(claim -> assertThat(claim.eventNo()).isPositive());
            System.out.printf(
                    "%d writers, %d s: %d reports, %d decisions, %d overtaken, %d read again, %d looks at the whole%n",
                    WRITERS,
                    LASTS.toSeconds(),
                    added.size(),
                    decided.size(),
                    overtaken.get(),
                    readAgain.get(),
                    looks.get());
            assertThat(added).hasSizeGreaterThan(WRITERS);
            assertThat(decided).isNotEmpty();
        }
    }

    /* Every report is brought by two of them, at about the same time. */
    private List<String> write(String who, Instant end) {
        List<String> decided = new ArrayList<>();
        try (Ledger ledger = Ledger.openExisting(database)) {
            while (Instant.now().isBefore(end)) {
                int turn = turns.getAndIncrement();
                Written report = report(turn / 2);
                report.into(ledger);
                added.add(turn / 2);
                comment(ledger, who, turn, decided);
                if (turn % 20 == 0) {
                    report.readBy("test 2").into(ledger);
                    readAgain.incrementAndGet();
                }
            }
        }
        return decided;
    }

    private void comment(Ledger ledger, String who, int turn, List<String> decided) {
        long seen = ledger.lastDecision();
        List<ClaimView> claims = ledger.claimsOf("w" + turn / 2);
        ClaimPointer claim = new ClaimPointer("w" + turn / 2, claims.getFirst().span());
        try {
            ledger.decide(who, List.of(new Decision.Comment(claim, "turn " + turn)), seen);
            decided.add(who + " turn " + turn);
        } catch (LedgerException e) {
            assertThat(e.trouble()).isEqualTo(Trouble.OVERTAKEN);
            overtaken.incrementAndGet();
        }
    }

    private static String told(DecisionRecord record) {
        return record.who() + " " + ((Decision.Comment) record.decision()).text();
    }

    /* Whatever others are doing, a reader sees whole reports only: each has one claim. */
    private boolean read(Instant end) {
        try (Ledger ledger = Ledger.openExisting(database)) {
            while (Instant.now().isBefore(end)) {
                LedgerCounts counts = ledger.counts();
                assertThat(counts.claims()).isEqualTo(counts.reports());
                assertThat(ledger.verify().faults()).isEmpty();
                List<String> lines = new ArrayList<>();
                ledger.exportLedger(lines::add);
                looks.incrementAndGet();
            }
        }
        return true;
    }

    private static Written report(int n) {
        String day = LocalDate.parse("2031-01-01").plusDays(n % 300).toString();
        Random words = new Random(n);
        String text = Stream.generate(() -> "w" + words.nextInt(5000)).limit(30).collect(Collectors.joining(" "))
                + " in Town " + n % 97 + ", killing " + (n % 9 + 1) + " people.";
        return Written.report("w" + n, "Outlet " + n % 11, day, text)
                .event(
                        "killing",
                        EventType.KILL,
                        it -> it.on(day)
                                .at("Town " + n % 97, n % 97 / 2.0, n % 89)
                                .count(n % 9 + 1 + " people", n % 9 + 1.0, n % 9 + 1.0));
    }
}
