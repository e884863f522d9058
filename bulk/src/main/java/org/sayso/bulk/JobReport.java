package org.sayso.bulk;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a person how a job goes and what came of it. */
final class JobReport {

    private static final int MOST_LINES = 12;

    private final PrintWriter err;
    private final int waves;
    private final long startedAt = System.nanoTime();
    private long reports;

    JobReport(PrintWriter err, int waves) {
        this.err = err;
        this.waves = waves;
    }

    void wave(Wave wave, WaveCounts counts) {
        reports += counts.reports();
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        err.printf(
                Locale.ROOT,
                "wave %d of %d: %d reports, %d claims, %d failed (%.1f reports/s so far)%n",
                wave.number(),
                waves,
                counts.reports(),
                counts.allClaims(),
                counts.failures(),
                reports / seconds);
        err.flush();
    }

    void end(WaveCounts all) {
        err.printf(
                Locale.ROOT,
                "%d pieces in: %d reports read, %d failed, %d left aside as no reports; %d claims%n",
                all.captures(),
                all.reports(),
                all.failures(),
                all.skipped(),
                all.allClaims());
        list("failed, by reason:", all.failed());
        list("claims, by type:", all.claims());
        err.flush();
    }

    private void list(String title, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        err.println(title);
        List<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        most.stream().limit(MOST_LINES).forEach(entry -> err.printf("  %8d  %s%n", entry.getValue(), entry.getKey()));
        long rest =
                most.stream().skip(MOST_LINES).mapToLong(Map.Entry::getValue).sum();
        if (rest > 0) {
            err.printf("  %8d  %s%n", rest, "others");
        }
    }
}
