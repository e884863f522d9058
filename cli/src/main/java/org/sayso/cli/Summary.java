package org.sayso.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.reader.ReportReader;

/** Counts what became of a batch and tells it at the end. */
final class Summary {

    private final long startedAt = System.nanoTime();
    private final List<String> failed = new ArrayList<>();
    private final Map<String, Integer> unreadByLanguage = new TreeMap<>();
    private int reports;
    private int claims;
    private int known;
    private int skipped;
    private String ledgerLine = "";

    void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                reports++;
                claims += read.reading().events().size();
                if (!ReportReader.canRead(read.language())) {
                    unreadByLanguage.merge(read.language(), 1, Integer::sum);
                }
            }
            case Outcome.Known ignored -> known++;
            case Outcome.Failed failure -> failed.add(failure.message());
            case Outcome.Skipped ignored -> skipped++;
        }
    }

    /** What the ledger holds now, told after what was read. */
    void ledgerHolds(String line) {
        ledgerLine = line;
    }

    int failures() {
        return failed.size();
    }

    void tell(PrintWriter err) {
        Duration took = Duration.ofNanos(System.nanoTime() - startedAt);
        failed.forEach(message -> err.println("failed: " + message));
        err.printf(
                Locale.ROOT,
                "%s and %s read%s%s%s in %s (%.1f reports/s)%n",
                counted(reports, "report"),
                counted(claims, "claim"),
                failed.isEmpty() ? "" : "; " + failed.size() + " failed",
                known == 0 ? "" : "; " + counted(known, "report") + " known already",
                skipped == 0 ? "" : "; " + skipped + " left aside as no reports",
                told(took),
                reports / Math.max(0.001, took.toNanos() / 1e9));
        if (!unreadByLanguage.isEmpty()) {
            err.println("not in English, so kept without claims: "
                    + unreadByLanguage.entrySet().stream()
                            .map(entry -> counted(entry.getValue(), "report") + " in "
                                    + Locale.of(entry.getKey()).getDisplayLanguage(Locale.ENGLISH))
                            .collect(Collectors.joining(", ")));
        }
        if (!ledgerLine.isEmpty()) {
            err.println(ledgerLine);
        }
        err.flush();
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String told(Duration took) {
        return took.toMinutes() > 0
                ? took.toMinutes() + " min " + took.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
