package org.sayso.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sayso.benchmark.InventedWar.Told;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReadReport;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/**
 * What a story costs that very many outlets print word for word: {@code OneStory [OUTLETS]}, by default 5000, put into a ledger 200 at a time, as
 * {@code sayso bulk-link} does; processor time of the thread.
 */
public final class OneStory {

    private static final int OUTLETS = 5_000;
    private static final int TOGETHER = 200;

    private OneStory() {}

    public static void main(String[] arguments) throws IOException {
        int outlets = arguments.length == 0 ? OUTLETS : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("sayso-story");
        try (Ledger ledger = Ledger.open(folder.resolve("story.db"))) {
            for (int first = 0; first < outlets; first += TOGETHER) {
                List<ReadReport> together = IntStream.range(first, Math.min(outlets, first + TOGETHER))
                        .mapToObj(OneStory::printed)
                        .toList();
                long start = processorNanos();
                ledger.addAll(together);
                double millis = (processorNanos() - start) / 1e6 / together.size();
                System.out.printf(Locale.ROOT, "%6d outlets %10.1f ms/report%n", first + together.size(), millis);
            }
        } finally {
            for (String end : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(folder.resolve("story.db" + end));
            }
            Files.delete(folder);
        }
    }

    private static ReadReport printed(int number) {
        Told told = InventedWar.report(0);
        Report report = told.captured().report();
        Reading reading = told.reading();
        String id = "outlet-" + number;
        Report printed = new Report(id, report.text(), report.date(), "Outlet " + number, null, null, null);
        byte[] bytes = (id + report.text()).getBytes(StandardCharsets.UTF_8);
        return new ReadReport(
                new CapturedReport(printed, new Evidence(id, "text/plain", OriginalBytes.of(bytes), null)),
                new Reading(
                        id,
                        reading.date(),
                        printed.outlet(),
                        reading.reader(),
                        reading.attributions(),
                        reading.events(),
                        reading.times(),
                        reading.places(),
                        reading.quantities(),
                        reading.entities()));
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
